import type { FailureKind } from '#src/contract/loaded.ts';

export class ApiError extends Error {
  readonly kind: FailureKind;
  readonly status: number | undefined;

  constructor(kind: FailureKind, detail: string, status?: number) {
    super(detail);
    this.name = 'ApiError';
    this.kind = kind;
    this.status = status;
  }
}

/** An error that is none of these is a fault of the page: asking again would only repeat it. */
export function isWorthRetrying(error: Error): error is ApiError {
  return error instanceof ApiError;
}

/** Whether it may pass within seconds. An answer of another form or version, or a refusal (4xx), needs hands. */
function isFleeting({ kind, status = 0 }: ApiError): boolean {
  return kind === 'unreachable' || (kind === 'refused' && status >= 500);
}

/** Milliseconds until the next try after `failures` (from 0) tries in a row: doubling, half a minute at most. */
export function pauseBeforeRetry(failures: number, error: Error): number {
  const isSoon = error instanceof ApiError && isFleeting(error);
  return isSoon ? Math.min(300 * 2 ** failures, longestPause) : longestPause;
}

const longestPause = 30_000;
/** So many times a fleeting failure is tried again before the reader hears of it. */
const quietTries = 2;

/** `isError`: it has been given up. */
type Asked = { failureCount: number; failureReason: Error | null; isError?: boolean };

/** What the reader is told of a request that has failed and is asked again meanwhile; undefined: nothing yet. */
export function failureOf({ failureCount, failureReason, isError = false }: Asked): Failure | undefined {
  if (!failureReason) return undefined;
  if (!(failureReason instanceof ApiError)) return { kind: 'unreachable', detail: failureReason.message };
  if (!isError && isFleeting(failureReason) && failureCount <= quietTries) return undefined;
  return { kind: failureReason.kind, detail: failureReason.message };
}

/** A service that has answered by this contract, and then has nothing where the contract puts it, has moved on. */
export function ofKnownService(kind: FailureKind): Exclude<FailureKind, 'wrong-address'> {
  return kind === 'wrong-address' ? 'newer-version' : kind;
}

type Failure = { kind: FailureKind; detail: string };
