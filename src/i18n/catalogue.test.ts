import { readdirSync, readFileSync } from 'node:fs';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';
import { languages } from '#src/contract/text.ts';
import {
  type Catalogue,
  catalogues,
  type English,
  firstMessages,
  isFilled,
  type MessageKey,
} from './catalogue.ts';
import { cardMessages } from './parts/cards.ts';
import { findMessages } from './parts/find.ts';
import { provenanceMessages } from './parts/provenance.ts';
import { activeLanguage } from './translate.ts';

const english: English = {
  ...firstMessages,
  ...cardMessages,
  ...provenanceMessages,
  ...findMessages,
};

const folder = new URL('./messages/en/', import.meta.url);

/** The catalogue as it is written: what is imported is compiled already. */
const written = new Map(
  readdirSync(folder).flatMap((file) => {
    const source = readFileSync(new URL(file, folder), 'utf8');
    return [...source.matchAll(/^ {2}'([^']+)':\s+'((?:[^'\\]|\\.)*)',$/gm)].map(
      ([, key = '', text = '']) => [key, text] as const,
    );
  }),
);

/** Every choice by number or word in a message, with its branches. */
function choicesIn(tokens: unknown): { by: string; branches: string[] }[] {
  if (!Array.isArray(tokens)) return [];
  const [, by, branches] = tokens;
  if (
    (by === 'plural' || by === 'select' || by === 'selectordinal') &&
    typeof branches === 'object' &&
    branches !== null
  )
    return [{ by, branches: Object.keys(branches) }, ...Object.values(branches).flatMap(choicesIn)];
  return tokens.flatMap(choicesIn);
}

test('the reading of the catalogue’s files finds every message', () => {
  expect([...written.keys()].toSorted()).toEqual(Object.keys(english).toSorted());
});

test('no key stands in two files, where one would silently hide the other', () => {
  const keys = readdirSync(folder).flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(([, key]) => key),
  );
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test.each([...written])('%s is a correct ICU message', (_, text) => {
  expect(text.trim()).not.toBe('');
  expect(() => compileMessageOrThrow(text)).not.toThrow();
});

test('every plural and every choice says what holds otherwise', () => {
  const choices = [...written].flatMap(([key, text]) =>
    choicesIn(compileMessageOrThrow(text)).map((choice) => ({ key, ...choice })),
  );
  expect(choices.length).toBeGreaterThan(5);
  expect(choices.filter(({ branches }) => !branches.includes('other'))).toEqual([]);
});

test('no text is doubled, cut or typed with straight quotes', () => {
  for (const [key, text] of written) expect([key, text]).toEqual([key, text.replace(/\s{2,}|\\'|"/g, '!')]);
});

test('another language is added by its catalogue alone: the same keys, nothing else', () => {
  const keys: readonly MessageKey[] = Object.keys(english).filter((key): key is MessageKey => key in english);
  const texts = keys.map((key) => [key, `«${key}»`] as const);
  const serbian: Catalogue = { ...english, ...Object.fromEntries(texts) };
  const more: typeof catalogues = { ...catalogues, 'sr-Latn': async () => serbian };
  expect(Object.keys(more)).toEqual(['sr-Latn']);
  const { 'page.skip': _, ...incomplete } = serbian;
  // @ts-expect-error a catalogue that lacks a key is none
  const refused: Catalogue = incomplete;
  expect('page.skip' in refused).toBe(false);
});

test('a language counts as there only once its catalogue is complete', () => {
  expect(languages.filter(isFilled)).toEqual(['en', ...Object.keys(catalogues)]);
  expect(isFilled('en')).toBe(true);
  expect(activeLanguage()).toBe('en');
});

test('every catalogue has every key', async () => {
  for (const load of Object.values(catalogues)) {
    const catalogue = await load();
    expect(Object.keys(catalogue).toSorted()).toEqual(Object.keys(english).toSorted());
  }
});
