import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Source } from './source.ts';

const source = { id: 'a', title: 'A', lang: 'en', publisher: 'P', grade: 'A' };

test.each(['https://example.org/a?b=1#c', 'http://example.org/'])('%s can be linked to', (url) => {
  expect(v.is(Source, { ...source, url })).toBe(true);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'x',
])('%s is no address of a source: a browser would run it, or it leads nowhere', (url) => {
  expect(v.is(Source, { ...source, url })).toBe(false);
});
