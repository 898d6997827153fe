import * as v from 'valibot';

export type Counts = { passed: number; failed: number; skipped: number };

const VitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
});

const PlaywrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
});

/** Reads the counts out of the JSON report of a runner; null when it is not such a report. */
export function readCounts(report: unknown): Counts | null {
  const unit = v.safeParse(VitestReport, report);
  if (unit.success) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = unit.output;
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  }
  const journeys = v.safeParse(PlaywrightReport, report);
  if (!journeys.success) return null;
  const { expected, unexpected, flaky, skipped } = journeys.output.stats;
  // What passed only at the second try is named as flaky in the list above.
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/**
 * What a stage counts for: its runner's counts, or one check where it has none. A stage that ended badly has at
 * least one failure, also where every single test passed (an unhandled error, a file that does not load).
 */
export function stageCounts(isGood: boolean, reported: Counts | null): Counts {
  const counts = reported ?? { passed: isGood ? 1 : 0, failed: 0, skipped: 0 };
  return isGood ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

export function addCounts(all: readonly Counts[]): Counts {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of all) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/** `123 passed, 0 failed`, and `, 2 skipped` where some were. */
export function printCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
