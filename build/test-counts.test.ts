import { expect, test } from 'vitest';
import { addCounts, printCounts, readCounts, stageCounts } from '#build/test-counts.ts';

const unit = { numPassedTests: 120, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };
const journeys = { stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 0, duration: 12.5 } };

test('the counts are those of the runners', () => {
  expect(readCounts(unit)).toEqual({ passed: 120, failed: 0, skipped: 2 });
  expect(readCounts(journeys)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  expect(readCounts({})).toBeNull();
});

test('the last line sums the stages', () => {
  const all = [readCounts(unit), readCounts(journeys)].filter((counts) => counts !== null);
  expect(printCounts(addCounts(all))).toBe('123 passed, 1 failed, 2 skipped');
  expect(printCounts({ passed: 123, failed: 0, skipped: 0 })).toBe('123 passed, 0 failed');
});

test('a stage that ended badly never counts as without failure', () => {
  expect(stageCounts(false, readCounts(unit))).toEqual({ passed: 120, failed: 1, skipped: 2 });
  expect(stageCounts(false, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(stageCounts(true, null)).toEqual({ passed: 1, failed: 0, skipped: 0 });
});
