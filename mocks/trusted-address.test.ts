import { afterEach, expect, test, vi } from 'vitest';
import { trustedAddress, trustedTypesName } from './trusted-address.ts';

afterEach(() => vi.unstubAllGlobals());

const script = 'https://reader.example/base/mockServiceWorker.js';

test('the one policy admits the address of the worker and no other', () => {
  const createPolicy = vi.fn(
    (_name: string, rules: { createScriptURL: (address: string) => string }) => rules,
  );
  vi.stubGlobal('window', { trustedTypes: { createPolicy } });
  expect(trustedAddress(script)).toBe(script);
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual([trustedTypesName]);
  const rules = createPolicy.mock.calls[0]?.[1];
  for (const other of [`${script}?x`, 'https://elsewhere.example/base/mockServiceWorker.js', 'data:,', ''])
    expect(() => rules?.createScriptURL(other), other).toThrow(TypeError);
});

test('where a browser knows no Trusted Types the address is the text', () => {
  vi.stubGlobal('window', {});
  expect(trustedAddress(script)).toBe(script);
});
