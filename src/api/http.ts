import * as v from 'valibot';
import { apiPath, Problem } from '#src/contract/endpoint.ts';
import { ApiError } from './error.ts';
import { gate } from './gate.ts';

/** Longest wait for one answer, in milliseconds. */
const patience = 20_000;

/** Where the API stands: beside the page, or where the build was told (`VITE_API_URL`, with or without `/api/v1`). */
function apiAddress(path: string): string {
  const host: string | undefined = import.meta.env.VITE_API_URL;
  if (!host) return new URL(`${apiPath}/${path}`, document.baseURI.split(/[?#]/)[0]).href;
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
  const answer = await request(path, signal);
  const body = await json(answer, path, signal);
  if (!answer.ok) {
    const problem = v.safeParse(Problem, body);
    throw new ApiError('refused', problem.success ? problem.output.detail : path, answer.status);
  }
  const decoded = v.safeParse(schema, body, { abortEarly: true });
  if (decoded.success) return decoded.output;
  const [issue] = decoded.issues;
  throw new ApiError('wrong-shape', `${path}: ${v.getDotPath(issue) ?? 'answer'}: ${issue.message}`);
}

async function request(path: string, signal: AbortSignal): Promise<Response> {
  await gate();
  const timeLimit = AbortSignal.timeout(patience);
  try {
    return await fetch(apiAddress(path), {
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([signal, timeLimit]),
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ApiError(
      'unreachable',
      timeLimit.aborted ? `${path}: no answer in ${patience / 1000} s` : path,
    );
  }
}

/** A body that breaks off is no answer; one that is whole and not JSON is an answer of another shape. */
async function json(answer: Response, path: string, signal: AbortSignal): Promise<unknown> {
  let text: string;
  try {
    text = await answer.text();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ApiError('unreachable', `${path}: the answer broke off`);
  }
  try {
    return JSON.parse(text);
  } catch {
    if (!answer.ok) throw new ApiError('refused', path, answer.status);
    throw new ApiError('wrong-shape', `${path}: not JSON`);
  }
}
