import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureIds } from '#src/contract/figure-id.ts';
import { sectorIds } from '#src/contract/sector.ts';
import { languages } from '#src/contract/text.ts';
import { holdsFor } from '#tests/kit/property.ts';
import { parse, print, tidy } from './codec.ts';
import { layers, sides, themes, type View } from './view.ts';

const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const year = fc.integer({ min: 1000, max: 9999 });
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const view: fc.Arbitrary<View> = fc
  .record({
    sector: fc.uniqueArray(fc.constantFrom(...sectorIds)),
    from: maybe(year),
    to: maybe(year),
    layer: fc.constantFrom(...layers),
    view: fc.constantFrom(...sides),
    figure: maybe(fc.constantFrom(...figureIds)),
    event: maybe(id),
    fact: maybe(fc.array(id, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'))),
    table: fc.uniqueArray(fc.constantFrom(...figureIds)),
    lang: maybe(fc.constantFrom(...languages)),
    theme: maybe(fc.constantFrom(...themes)),
    release: maybe(fc.stringMatching(/^[0-9a-z.-]{1,12}$/)),
  })
  .map(tidy);

const names = [
  'sector',
  'from',
  'to',
  'layer',
  'view',
  'figure',
  'event',
  'fact',
  'table',
  'lang',
  'theme',
  'release',
];
const hostileName = fc.oneof(
  fc.constantFrom(...names, 'mock', '__proto__', 'constructor', 'toString', 'utm_source', '%', ''),
  fc.string({ unit: 'binary' }),
);
const hostileValue = fc.oneof(
  fc.constantFrom(
    '',
    'zzz',
    '%',
    '%E0%A4%A',
    '%00',
    'metals,,zzz',
    '__proto__',
    '-1',
    '2e3',
    '１９９６',
    'a'.repeat(9999),
  ),
  fc.string({ unit: 'binary' }),
);
const hostileSearch = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.tuple(hostileName, hostileValue))
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
);

test('any address is read without an error, and its canonical form reads the same', () => {
  holdsFor([hostileSearch], (search) => {
    const once = print(parse(search).view);
    expect(print(parse(once).view)).toBe(once);
    expect(parse(once).dropped).toEqual([]);
  });
});

test('every view survives its own address', () => {
  holdsFor([view], (before) => {
    expect(parse(print(before))).toEqual({ view: before, dropped: [] });
  });
});

test('what makes no sense changes nothing of what does', () => {
  const nonsense = fc.tuple(
    fc.constantFrom(...names, 'nonsense', '__proto__'),
    fc.constantFrom('', 'Zzz!', '%', '１９'),
  );
  holdsFor([view, fc.array(nonsense)], (sensible, pairs) => {
    const garbage = pairs.map((pair) => pair.join('=')).join('&');
    expect(parse(`${garbage}&${print(sensible).slice(1)}`).view).toEqual(sensible);
    expect(parse(`${print(sensible) || '?'}&${garbage}`).view).toEqual(sensible);
  });
});

test('the default view has no query', () => {
  expect(print(parse('').view)).toBe('');
  expect(print(parse('?layer=all&view=kz&lang=en').view)).toBe('');
});

test('parameters are written in the order of the contract, whatever order they came in', () => {
  const search =
    '?release=2026-10&theme=dark&lang=ru&table=goods,flows&fact=sum.a.b&event=e-1&figure=goods&view=rs&layer=article&to=2024&from=2019&sector=transport,metals';
  expect(print(parse(search).view)).toBe(
    '?sector=metals,transport&from=2019&to=2024&layer=article&view=rs&figure=goods&event=e-1&fact=sum.a.b&table=flows,goods&lang=ru&theme=dark&release=2026-10',
  );
});

test.each(['2026/10', 'Latest', 'a'.repeat(41), '２０２６'])('%s is no release', (text) => {
  const { view: kept, dropped } = parse(`?release=${encodeURIComponent(text)}&view=rs`);
  expect(kept).toMatchObject({ view: 'rs', release: undefined });
  expect(dropped).toMatchObject([{ parameter: 'release', why: 'unknown-value' }]);
});

test('an unknown sector is named and the known ones are kept', () => {
  const { view: kept, dropped } = parse('?sector=zzz,metals,metals,chemicals');
  expect(kept.sector).toEqual(['chemicals', 'metals']);
  expect(dropped).toEqual([{ parameter: 'sector', value: 'zzz', why: 'unknown-value' }]);
});

test('years the wrong way round are swapped', () => {
  expect(parse('?from=2024&to=1999').view).toMatchObject({ from: 1999, to: 2024 });
});

test.each(['24', '20244', '2e3', '-2024', '2024.0', '１９９６'])('%s is not a year', (text) => {
  const { view: kept, dropped } = parse(`?from=${encodeURIComponent(text)}`);
  expect(kept.from).toBeUndefined();
  expect(dropped).toMatchObject([{ parameter: 'from', why: 'unknown-value' }]);
});

test('of a parameter given twice the first that makes sense counts, the other is named', () => {
  const { view: kept, dropped } = parse('?from=soon&from=2010&from=2011&from=2010');
  expect(kept.from).toBe(2010);
  expect(dropped.map(({ value, why }) => [value, why])).toEqual([
    ['soon', 'unknown-value'],
    ['2011', 'repeated'],
  ]);
});

test('an unknown parameter is named once; tracking parameters and the development aid never', () => {
  const { dropped } = parse('?colour=red&colour=blue&utm_source=x&fbclid=1&mc_cid=2&mock=slow');
  expect(dropped).toEqual([{ parameter: 'colour', value: 'red', why: 'unknown-parameter' }]);
});

test('names of built-in properties are unknown parameters like any other', () => {
  expect(parse('?__proto__=1&constructor=2').dropped.map(({ parameter }) => parameter)).toEqual([
    '__proto__',
    'constructor',
  ]);
});

test('a huge hostile address gives a short list of short texts', () => {
  const { dropped } = parse(
    `?sector=${Array.from({ length: 5000 }, (_, at) => `x${at}`.repeat(50)).join(',')}`,
  );
  expect(dropped).toHaveLength(20);
  for (const { value } of dropped) expect(value.length).toBeLessThanOrEqual(61);
});
