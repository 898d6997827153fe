import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { repositoryFiles } from '#tests/architecture/tree.ts';

/** Ways to make markup or a program of a text. Trusted Types refuse them in the browser; here they are not written. */
const sinks =
  /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|setHTMLUnsafe|parseFromString|createContextualFragment|document\.write|srcdoc|\beval\(|new Function\(|set(?:Timeout|Interval)\(\s*['"`]/i;

const sources = repositoryFiles()
  .filter((path) => /^(src|mocks|public)\/.*\.[jt]sx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => [path, readFileSync(path, 'utf8')] as const);

test('nothing that a reader gets makes markup or a program of a text', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter(([, text]) => sinks.test(text)).map(([path]) => path)).toEqual([]);
});

test.each([
  '<p dangerouslySetInnerHTML={{ __html: text }} />',
  'box.innerHTML = text',
  'new Function(text)',
  "setTimeout('run()')",
])('%s would be found', (line) => {
  expect(line).toMatch(sinks);
});

test('every link that opens another window says noopener', () => {
  const opening = sources.flatMap(([path, text]) =>
    [...text.matchAll(/<a\b[^<]*?(?:_blank)[^<]*?>/gs)].map(([tag]) => ({ path, tag })),
  );
  expect(opening.length).toBeGreaterThan(1);
  expect(opening.filter(({ tag }) => !tag.includes('noopener'))).toEqual([]);
});
