import { apiPath } from '#src/contract/endpoint.ts';
import { readRecord } from './record-file.ts';
import { startServer } from './server.ts';

/**
 * `npm run api`: the simulated office as a real HTTP server. `PORT` chooses another port than 4174; `LATENCY` the
 * milliseconds that every answer takes; `DATASET` a file with another record (`{ release, collections }` as JSON, such
 * as `npm run generate` writes).
 */
const wanted = process.env.PORT ?? '4174';
const port = Number(wanted);
const latency = Number(process.env.LATENCY ?? 0);

if (!/^\d+$/.test(wanted) || port > 65_535) {
  console.error(`PORT must be a number from 0 to 65535, got "${wanted}".`);
  process.exitCode = 1;
} else if (!Number.isInteger(latency) || latency < 0) {
  console.error(`LATENCY must be a whole number of milliseconds, got "${process.env.LATENCY}".`);
  process.exitCode = 1;
} else {
  await run().catch((error: unknown) => {
    console.error(`Cannot serve on port ${port}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  });
}

async function run(): Promise<void> {
  const file = process.env.DATASET;
  const server = await startServer(port, { latency, ...(file ? { record: readRecord(file) } : {}) });
  console.log(`API at http://localhost:${server.port}/${apiPath}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
}
