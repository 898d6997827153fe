import { apiPath } from '#src/contract/endpoint.ts';
import { readRecord } from './record-file.ts';
import { startServer } from './server.ts';

/**
 * `npm run api`: the simulated office as a real HTTP server. `PORT` chooses another port than 4174; `DATASET` a file
 * with another record (`{ release, collections }` as JSON, such as `npm run generate` writes).
 */
const wanted = process.env.PORT ?? '4174';
const port = Number(wanted);

if (!/^\d+$/.test(wanted) || port > 65_535) {
  console.error(`PORT must be a number from 0 to 65535, got "${wanted}".`);
  process.exitCode = 1;
} else {
  await run().catch((error: unknown) => {
    console.error(`Cannot serve on port ${port}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  });
}

async function run(): Promise<void> {
  const file = process.env.DATASET;
  const server = await startServer(port, file ? readRecord(file) : undefined);
  console.log(`API at http://localhost:${server.port}/${apiPath}`);
  const stop = () => {
    // A request that never ends must not keep the program up.
    setTimeout(() => process.exit(0), 2000).unref();
    server.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
