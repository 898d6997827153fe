import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { trustedTypesName } from './trusted-types.ts';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

const script = 'https://reader.example/base/mockServiceWorker.js';

test('the one policy, made once, admits the named address of a worker and no other', async () => {
  const createPolicy = vi.fn(
    (_name: string, rules: { createScriptURL: (address: string) => string }) => rules,
  );
  vi.stubGlobal('window', { trustedTypes: { createPolicy } });
  const { admitWorker, trustedAddress } = await import('./trusted-address.ts');
  expect(() => trustedAddress(script)).toThrow(TypeError);
  admitWorker(script);
  expect(trustedAddress(script)).toBe(script);
  const others = [`${script}?x`, 'https://elsewhere.example/base/mockServiceWorker.js', 'data:,', ''];
  for (const other of others) expect(() => trustedAddress(other), other).toThrow(TypeError);
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual([trustedTypesName]);
});

test('where a browser knows no Trusted Types the address is the text', async () => {
  vi.stubGlobal('window', {});
  const { trustedAddress } = await import('./trusted-address.ts');
  expect(trustedAddress(script)).toBe(script);
});
