import { expect, test } from 'vitest';
import { ApiError, isWorthRetrying } from './error.ts';
import { createQueryClient } from './query-client.ts';

test.each([
  ['no answer came', new ApiError('unreachable', ''), true],
  ['the service failed', new ApiError('refused', '', 503), true],
  ['the service refused the request', new ApiError('refused', '', 400), false],
  ['the service knows no such place', new ApiError('refused', '', 404), false],
  ['the answer has another form', new ApiError('wrong-shape', ''), false],
  ['something else broke', new Error('bug'), false],
])('%s: another try may help: %s', (_, error, isWorth) => {
  expect(isWorthRetrying(error)).toBe(isWorth);
});

test('a failed request is tried three times in all, at growing distance', () => {
  const { retry, retryDelay } = createQueryClient().getDefaultOptions().queries ?? {};
  if (typeof retry !== 'function' || typeof retryDelay !== 'function') throw new Error('no rule');
  const lost = new ApiError('unreachable', '');
  expect([0, 1, 2].map((failures) => retry(failures, lost))).toEqual([true, true, false]);
  expect(retry(0, new ApiError('wrong-shape', ''))).toBe(false);
  expect([0, 1].map((failures) => retryDelay(failures, lost))).toEqual([300, 600]);
});
