/**
 * `npm run generate -- 100000 [events] [seed]`: writes a generated record that `DATASET=<file> npm run api` serves.
 * Up to some 300 000 observations fit into one JSON text.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { generated } from './generated.ts';

const [observations = 100_000, events = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const file = `.cache/generated-${observations}.json`;
mkdirSync('.cache', { recursive: true });
writeFileSync(file, JSON.stringify(generated({ observations, events }, seed)));
console.log(`${observations} observations, ${events} events, seed ${seed}: ${file}`);
