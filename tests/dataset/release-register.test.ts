import { expect, test } from 'vitest';
import { registerOf } from '#build/data-register.ts';
import { registerText, unexplained } from '#build/data-register-text.ts';
import { sampleOf, sampleText } from '#build/data-sample.ts';
import { dataset } from '#mocks/dataset/dataset.ts';
import { release } from '#mocks/dataset/release.ts';
import { collectionNames } from '#src/contract/collections.ts';
import { articleSourceId } from '#src/contract/source.ts';

const register = registerOf(dataset);
const sum = (counts: Iterable<number>) => [...counts].reduce((all, count) => all + count, 0);
const [first] = dataset.observations;
if (!first) throw new Error('the dataset has no figure');

test('the register counts what is in the dataset', () => {
  for (const name of collectionNames) expect(register.kinds.get(name), name).toBe(dataset[name].length);
  const figures = dataset.observations.length;
  expect(sum(register.measures.values())).toBe(figures);
  expect(sum([...register.reporters.values()].flatMap((years) => [...years.values()]))).toBe(figures);
  expect(register.reporters.get('KZ')?.get('2024')).toBe(
    dataset.observations.filter(({ reporter, period }) => reporter === 'KZ' && period.end.startsWith('2024'))
      .length,
  );
  const sourced = [...dataset.observations, ...dataset.events, ...dataset.statements, ...dataset.agreements];
  expect(sum(register.grades.values())).toBe(sourced.length);
  expect(sum(register.article.values())).toBe(
    sourced.filter(({ sources }) => sources.some(({ source }) => source === articleSourceId)).length,
  );
});

test('an id that two rows have, a conflict and a gap are named', () => {
  const year = (id: string, at: number, value: number) => ({
    ...first,
    ...{ id, measure: 'trade' as const, flow: 'export' as const, reporter: 'KZ', partner: 'RS' as const },
    period: { start: `${at}-01-01`, end: `${at}-12-31`, kind: 'span' as const },
    ...{ value, decimals: 1, unit: 'USD' as const, unitMult: 6, status: 'reported' as const },
    conflictsWith: id === 'exports-2019' ? ['exports-2019-other'] : [],
  });
  const observations = [
    year('exports-2019', 2019, 2.9),
    { ...year('exports-2019-other', 2019, 3.1), reporter: 'compiled' },
    year('exports-2020', 2020, 1.8),
    year('exports-2022', 2022, 4.4),
    year('exports-2022', 2022, 4.4),
  ];
  const data = { ...dataset, observations, agreements: [], events: [] };
  const broken = registerOf(data);
  expect(broken.repeated).toEqual(['exports-2022']);
  expect(broken.conflicts).toEqual([
    { collection: 'observations', ids: ['exports-2019', 'exports-2019-other'] },
  ]);
  const text = registerText(broken, data, release, {});
  expect(text).toContain('exports-2019: 2.9 million USD');
  expect(text).toContain('exports-2019-other: 3.1 million USD');
  expect(text).toMatch(/KZ export, partner RS: no published figure found: 2021$/m);
});

test('a check that does not hold needs its reason', () => {
  const failing = register.checks.filter(({ holds }) => !holds).map(({ id }) => id);
  expect(failing).toContain('check.age.relations-length-2024');
  expect(unexplained(register.checks, {}).map(({ id }) => id)).toEqual(failing);
  const known = Object.fromEntries(failing.map((id) => [id, 'said why']));
  expect(unexplained(register.checks, known)).toEqual([]);
  expect(registerText(register, dataset, release, known)).toContain('DOES NOT AGREE: said why');
});

test('the same hash picks the same figures, another hash others', () => {
  const rows = Array.from({ length: 200 }, (_, at) => at);
  const picked = sampleOf(rows, 'ef719eb2'.padEnd(64, '0'), 20);
  expect(new Set(picked).size).toBe(20);
  expect(sampleOf(rows, 'ef719eb2'.padEnd(64, 'f'), 20)).toEqual(picked);
  expect(sampleOf(rows, '00000001'.padEnd(64, '0'), 20)).not.toEqual(picked);
  expect(sampleOf(rows, 'ef719eb2', 5)).toEqual(picked.slice(0, 5));
  // Frozen: a sample that somebody followed by hand must come out again.
  expect(picked.slice(0, 5)).toEqual([48, 124, 87, 26, 86]);
  expect(sampleOf([1, 2, 3], 'ef719eb2', 20).toSorted()).toEqual([1, 2, 3]);
});

test('every figure of a sample comes with its source and its place on the page', () => {
  const text = sampleText(dataset.observations, dataset);
  for (const { id, sources } of dataset.observations) {
    expect(text).toContain(`?fact=${id}\n`.trimEnd());
    for (const { source } of sources) expect(text).toContain(`${source}: `);
  }
  expect(text).toContain('value     69.4 million USD');
  expect(text).toContain('locator   ¶ 8');
  expect(text).toContain('value     over 500 million USD');
});
