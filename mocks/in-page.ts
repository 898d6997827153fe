import { officeHeader } from './answers.ts';
import type { Office } from './office.ts';

/**
 * Answers the page's `fetch` of API addresses from the office, without MSW and without its worker; every
 * other request goes out untouched. `what-the-worker-loses` asks the worker first: browsers put an idle
 * worker to sleep, and developer tools can bypass it, and then the request reaches a host that has no API.
 */
export function answerInPage(office: Office, what: 'everything' | 'what-the-worker-loses'): void {
  const send = window.fetch.bind(window);

  window.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined;
    if (!url || !office.covers(url)) return send(input, init);
    const request = new Request(input instanceof Request ? input : url, init);
    if (what === 'what-the-worker-loses') {
      const answer = await send(request.clone()).catch((error: unknown) => {
        if (request.signal.aborted) throw error;
      });
      if (answer?.headers.has(officeHeader)) return answer;
    }
    return answerHere(office, request);
  };
}

async function answerHere(office: Office, request: Request): Promise<Response> {
  const { signal } = request;
  signal.throwIfAborted();
  const answer = await new Promise<Response>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    office.answer(request).then(resolve, reject);
  });
  // What `fetch` does with a network error.
  if (answer.type === 'error') throw new TypeError('Failed to fetch');
  return answer;
}
