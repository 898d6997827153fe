import fc from 'fast-check';

const runs = Number(process.env.FAULTS_RUNS ?? 300);
const seed = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 2 ** 31));
let isPrinted = false;

/**
 * Runs a property on generated input, 300 times unless FAULTS_RUNS says otherwise. The seed is printed once a
 * file; PROPERTY_SEED=<seed> repeats the run.
 */
export function holdsFor<Inputs extends [unknown, ...unknown[]]>(
  inputs: { [K in keyof Inputs]: fc.Arbitrary<Inputs[K]> },
  predicate: (...given: Inputs) => boolean | undefined,
): void {
  if (!isPrinted) console.info(`generated input: seed ${seed}, ${runs} runs a property`);
  isPrinted = true;
  fc.assert(fc.property<Inputs>(...inputs, predicate), { numRuns: runs, seed });
}
