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

/** Whether asking again may help: a wrong shape stays wrong, a refused request (4xx) stays refused. */
export function isWorthRetrying(error: Error): boolean {
  if (!(error instanceof ApiError)) return false;
  return error.kind === 'unreachable' || (error.kind === 'refused' && (error.status ?? 0) >= 500);
}
