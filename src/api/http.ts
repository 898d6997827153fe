import * as v from 'valibot';
import { apiPath, contractVersion, Problem } from '#src/contract/endpoint.ts';
import type { FailureKind } from '#src/contract/loaded.ts';
import { ApiError } from './error.ts';
import { gate } from './gate.ts';
import { pageFolder } from './page-folder.ts';

/** Longest wait for one answer, in milliseconds. */
const patience = 20_000;

/** Found before the schema of the answer is tried: a later contract may have another. */
const LaterContract = v.object({ contract: v.pipe(v.number(), v.minValue(contractVersion + 1)) });

/** What a status says beside "refused": the page asks for nothing that its version of the contract does not have. */
const refusals: Partial<Record<number, FailureKind>> = { 404: 'wrong-address', 410: 'newer-version' };

/** Where the API stands: beside the page, or where the build was told (`VITE_API_URL`, with or without `/api/v1`). */
function apiAddress(path: string): string {
  const host: string | undefined = import.meta.env.VITE_API_URL;
  if (!host) return `${pageFolder()}${apiPath}/${path}`;
  const root = host.replace(/\/+$/, '');
  return `${root.endsWith(apiPath) ? root : `${root}/${apiPath}`}/${path}`;
}

/**
 * Fetches `path` and decodes it with `schema`.
 * @throws {ApiError} always this one, except that an aborted request rejects as `fetch` does.
 */
export async function getJson<S extends v.GenericSchema>(
  path: string,
  schema: S,
  signal: AbortSignal,
): Promise<v.InferOutput<S>> {
  const { status, text } = await request(path, signal);
  const isGood = status >= 200 && status < 300;
  const body = parsed(text);
  if (!isGood) {
    const kind = refusals[status] ?? 'refused';
    const problem = v.safeParse(Problem, body);
    throw new ApiError(kind, problem.success ? problem.output.detail : path, status);
  }
  if (v.is(LaterContract, body)) throw new ApiError('newer-version', path);
  const decoded = v.safeParse(schema, body, { abortEarly: true });
  if (decoded.success) return decoded.output;
  const [issue] = decoded.issues;
  throw new ApiError('wrong-shape', `${path}: ${v.getDotPath(issue) ?? 'answer'}: ${issue.message}`);
}

/** The answer once it is whole: one that breaks off is none. */
async function request(path: string, signal: AbortSignal): Promise<{ status: number; text: string }> {
  try {
    await gate();
  } catch {
    throw new ApiError('unreachable', `${path}: the backend did not start`);
  }
  const timeLimit = AbortSignal.timeout(patience);
  try {
    const answer = await fetch(apiAddress(path), {
      // What is kept has to be asked about: addresses name no release, and browsers keep a 410 for ever.
      cache: 'no-cache',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([signal, timeLimit]),
    });
    return { status: answer.status, text: await answer.text() };
  } catch (error) {
    if (signal.aborted) throw error;
    if (timeLimit.aborted) throw new ApiError('slow', `${path}: no answer in ${patience / 1000} s`);
    throw new ApiError('unreachable', path);
  }
}

/** `undefined`, which fits no schema, where the text is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
