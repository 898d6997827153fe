import { expect, test } from 'vitest';
import { ApiError, failureOf } from './error.ts';
import { createQueryClient } from './query-client.ts';

const { retry, retryDelay } = createQueryClient().getDefaultOptions().queries ?? {};
if (typeof retry !== 'function' || typeof retryDelay !== 'function') throw new Error('no rule');
const pauses = (error: Error) => [0, 1, 2, 6, 7, 99].map((failures) => retryDelay(failures, error));

test.each([
  ['no answer came', new ApiError('unreachable', '')],
  ['the service failed', new ApiError('refused', '', 503)],
])(
  '%s: it is asked again without end, at growing distance, twice before the reader hears of it',
  (_, error) => {
    expect([0, 1, 1000].map((failures) => retry(failures, error))).toEqual([true, true, true]);
    expect(pauses(error)).toEqual([300, 600, 1200, 19_200, 30_000, 30_000]);
    const told = [1, 2, 3, 50].map((failureCount) => failureOf({ failureCount, failureReason: error })?.kind);
    expect(told).toEqual([undefined, undefined, error.kind, error.kind]);
  },
);

test.each([
  ['the answer took too long', new ApiError('slow', '')],
  ['the service refused the request', new ApiError('refused', '', 400)],
  ['the answer has another form', new ApiError('wrong-shape', '')],
  ['nothing of ours is at the address', new ApiError('wrong-address', '', 404)],
  ['the answer is of a newer version', new ApiError('newer-version', '', 410)],
])('%s: the reader hears of it at once, and it is asked again every half minute', (_, error) => {
  expect(retry(0, error)).toBe(true);
  expect(pauses(error)).toEqual([30_000, 30_000, 30_000, 30_000, 30_000, 30_000]);
  expect(failureOf({ failureCount: 1, failureReason: error })).toMatchObject({ kind: error.kind });
});

test('what has been given up is told, whatever it was', () => {
  const failureReason = new ApiError('unreachable', '');
  expect(failureOf({ failureCount: 1, failureReason, isError: true })).toMatchObject({ kind: 'unreachable' });
});

test('a fault of the page itself is told, and not repeated', () => {
  const fault = new Error('bug');
  expect(retry(0, fault)).toBe(false);
  expect(failureOf({ failureCount: 1, failureReason: fault })).toMatchObject({ detail: 'bug' });
});

test('what has not failed is not told', () => {
  expect(failureOf({ failureCount: 0, failureReason: null })).toBeUndefined();
});
