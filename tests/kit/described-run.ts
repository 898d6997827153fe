import fc from 'fast-check';
import { getResponse } from 'msw';
import { ownRecord } from '#mocks/dataset/own-record.ts';
import { createHandlers } from '#mocks/handlers.ts';
import { createOffice } from '#mocks/office.ts';
import { apiPath } from '#src/contract/endpoint.ts';
import { describedRequests, undeclared } from './described-api.ts';

/**
 * Asks the server on `port` and the handlers of the page the same generated requests: each may answer only what the
 * description declares, both must answer alike, and what is asked as described must not be refused. Answers how
 * often each status was seen over HTTP; rejects with the smallest request that shows otherwise.
 */
export async function askAsDescribed(
  port: number,
  runs: number,
  seed: number,
): Promise<Record<number, number>> {
  const root = `http://localhost:${port}/${apiPath}`;
  const handlers = createHandlers(createOffice({ root, record: ownRecord }));
  const seen: Record<number, number> = {};
  const property = fc.asyncProperty(describedRequests, async (asked) => {
    const { method, target, headers, isWellFormed } = asked;
    const request = () => new Request(`${root}${target}`, { method, headers });
    const inPage = await getResponse(handlers, request());
    if (!inPage) throw new Error('the page lets it pass');
    const [here, there] = [await told(inPage), await told(await fetch(request()))];
    seen[there.status] = (seen[there.status] ?? 0) + 1;
    for (const answer of [here, there]) {
      const wrong = undeclared(asked, answer);
      if (wrong) throw new Error(`undeclared: ${wrong}`);
    }
    // Only a server has to mind how long an address is.
    if (there.status !== 414 && JSON.stringify(here) !== JSON.stringify(there))
      throw new Error(`${JSON.stringify(here).slice(0, 300)} in the page, ${there.status} over HTTP`);
    if (isWellFormed && there.status !== 200 && there.status !== 304)
      throw new Error(`refused: ${there.body}`);
  });
  await fc.assert(property, { numRuns: runs, seed });
  return seen;
}

async function told(answer: Response): Promise<{ status: number; type: string; body: string }> {
  return {
    status: answer.status,
    type: answer.headers.get('content-type') ?? '',
    body: await answer.text(),
  };
}
