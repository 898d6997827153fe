import fc from 'fast-check';

const runs = process.env.FAULTS === 'all' ? 10_000 : 300;
const seed = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 2 ** 31));
let isPrinted = false;

/**
 * Runs a property on generated input, 300 times, or ten thousand times with FAULTS=all. The seed is printed once a
 * file; PROPERTY_SEED=<seed> repeats the run.
 */
export function holdsFor<Inputs extends [unknown, ...unknown[]]>(
  inputs: { [K in keyof Inputs]: fc.Arbitrary<Inputs[K]> },
  predicate: (...given: Inputs) => boolean | undefined,
): void {
  fc.assert(fc.property<Inputs>(...inputs, predicate), options());
}

/** The same for what takes its time. */
export async function holdsInTimeFor<Inputs extends [unknown, ...unknown[]]>(
  inputs: { [K in keyof Inputs]: fc.Arbitrary<Inputs[K]> },
  predicate: (...given: Inputs) => Promise<boolean | undefined>,
): Promise<void> {
  await fc.assert(fc.asyncProperty<Inputs>(...inputs, predicate), options());
}

function options(): { numRuns: number; seed: number } {
  if (!isPrinted) console.info(`generated input: seed ${seed}, ${runs} runs a property`);
  isPrinted = true;
  return { numRuns: runs, seed };
}
