import { type CollectionName, type Collections, collectionNames } from '#src/contract/collections.ts';
import { decodeQuery } from '#src/contract/endpoint.ts';
import type { Release } from '#src/contract/release.ts';
import type { WholeRecord } from '#src/contract/written-record.ts';
import { json, officeHeader, problem } from './answers.ts';
import { garbled, replacement, rowsUnder } from './misbehaviour.ts';
import { isMeant, type Scenario } from './scenario.ts';
import { countRows, findRow, knownCodes, selectPage } from './select.ts';

export type OfficeOptions = {
  /** Where the API stands: an address (`https://host/base/api/v1`) or, for any host, a path (`/api/v1`). */
  root: string;
  scenario?: Scenario | undefined;
  /** Milliseconds that every answer takes. */
  latency?: number | undefined;
  /** What it holds. */
  record: WholeRecord;
};

export type Office = {
  /** Whether an address belongs to the API. */
  covers: (url: URL) => boolean;
  answer: (request: Request) => Promise<Response>;
};

/** A request with this header asks only whether the office is there: no scenario, no latency. */
export const probeHeader = 'x-office-probe';

const readMethods = ['GET', 'HEAD'];
/** What stands beside the collections. */
const documents = ['release', 'differences', 'openapi.json'];
const slowMs = 3000;

/** The simulated statistics office, free of any transport. */
export function createOffice({ root, scenario, latency = 0, record }: OfficeOptions): Office {
  const { release, collections } = record;
  const rows = rowsUnder(collections, scenario);
  const known = knownCodes(collections);
  const askedBefore = new Set<string>();

  async function answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (request.headers.has(probeHeader)) {
      return new Response(null, { status: 204, headers: { [officeHeader]: release.version } });
    }
    const [first = '', ...rest] = pathUnder(root, url)?.split('/') ?? [];
    const collection = collectionNames.find((name) => name === first);
    const meant = isMeant(scenario, collection) ? scenario : undefined;

    await pause(latency + (meant?.name === 'slow' ? slowMs : 0));
    const isFirst = !askedBefore.has(first);
    askedBefore.add(first);
    const other = meant && (await replacement(meant, isFirst, release));
    if (other) return other;

    const isHead = request.method === 'HEAD';
    if (!readMethods.includes(request.method)) {
      return problem(405, 'The API is read only.', { allow: readMethods.join(', ') });
    }
    if (collection && rest.length < 2) {
      const isGarbled = meant?.name === 'garbled';
      const asked = { collection, id: rest[0], parameters: url.searchParams, isGarbled };
      return answerFrom({ release, rows, known }, request, asked);
    }
    if (rest.length > 0 || !documents.includes(first)) {
      return problem(404, `There is nothing at ${url.pathname}.`, { isHead });
    }
    const unknown = [...new Set(url.searchParams.keys())];
    if (unknown.length > 0) return refuse(unknown.map(unknownParameter), isHead);
    if (first === 'release') return json(request, { ...release, counts: countRows(rows) }, release);
    if (first === 'differences') {
      // Grows with every release and is asked for by few readers.
      const { differences } = await import('./releases/differences.ts');
      return json(request, { release: release.version, data: differences }, release);
    }
    // The schema converter is large and hardly ever asked for.
    const { describeApi } = await import('./openapi.ts');
    return json(request, describeApi(), release);
  }

  return { covers: (url) => pathUnder(root, url) !== undefined, answer };
}

type Asked = {
  collection: CollectionName;
  id: string | undefined;
  parameters: URLSearchParams;
  isGarbled: boolean;
};

type Held = { release: Release; rows: Collections; known: Partial<Record<string, readonly string[]>> };

function answerFrom({ release, rows, known }: Held, request: Request, asked: Asked): Response {
  const { collection, id, parameters, isGarbled } = asked;
  const isHead = request.method === 'HEAD';
  const shaped = <Row extends { id: string }>(row: Row) => (isGarbled ? garbled(row) : row);
  if (id !== undefined) {
    const unknown = [...new Set(parameters.keys())];
    if (unknown.length > 0) return refuse(unknown.map(unknownParameter), isHead);
    const row = findRow(rows, collection, id);
    return row
      ? json(request, { release: release.version, data: shaped(row) }, release)
      : problem(404, `There is no "${id}" in ${collection}.`, { isHead });
  }
  const decoded = decodeQuery(collection, parameters, known);
  if (!decoded.ok) return refuse(decoded.errors, isHead);
  const page = selectPage(rows, collection, decoded.query);
  return page
    ? json(request, { release: release.version, ...page, data: page.data.map(shaped) }, release)
    : refuse(
        [{ parameter: 'after', detail: `"${decoded.query.after}" is not among the selected rows` }],
        isHead,
      );
}

function refuse(errors: readonly { parameter: string; detail: string }[], isHead: boolean): Response {
  return problem(400, 'The query has unknown parameters or values.', { errors, isHead });
}

function unknownParameter(parameter: string) {
  return { parameter, detail: `unknown parameter "${parameter}"` };
}

/** What follows the root, without the slash: `''` for the root itself, `undefined` outside the API. */
function pathUnder(root: string, url: URL): string | undefined {
  // Not `origin`: it is the text "null" for every file: address.
  const whole = root.startsWith('/') ? url.pathname : `${url.protocol}//${url.host}${url.pathname}`;
  if (whole === root) return '';
  return whole.startsWith(`${root}/`) ? whole.slice(root.length + 1) : undefined;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    if (milliseconds > 0) setTimeout(resolve, milliseconds);
    else resolve();
  });
}
