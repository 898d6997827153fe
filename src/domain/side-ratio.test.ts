import { expect, test } from 'vitest';
import type { Observation } from '#src/contract/observation.ts';
import { example, level, year } from '#tests/kit/observations.ts';
import { compute } from './formula.ts';

const of = (
  reporter: 'KZ' | 'RS',
  flow: Observation['flow'],
  value: number,
  more: Partial<Observation> = {},
) =>
  level(`${reporter}-${flow}`, value, {
    reporter,
    partner: reporter === 'KZ' ? 'RS' : 'KZ',
    flow,
    period: year(2013),
    ...more,
  });
const kazakhstan = [of('KZ', 'export', 4.5), of('KZ', 'import', 18.2)];
const serbia = [of('RS', 'export', 880.9), of('RS', 'import', 11.5)];

test('Serbia’s exports and imports together over Kazakhstan’s: about 39 times, nobody’s count', () => {
  const ratio = compute('ratio', [...serbia, ...kazakhstan]);
  expect(ratio).toMatchObject({ unit: 'ratio', flow: 'turnover', status: 'derived', reporter: 'compiled' });
  expect('value' in ratio && Math.round(ratio.value)).toBe(39);
  expect(ratio).not.toHaveProperty('bound', 'about');
});

test('an official’s "about" makes the ratio a claim, worded about', () => {
  const stated = of('RS', 'turnover', 600, { status: 'claim', bound: 'about', decimals: 0 });
  expect(compute('ratio', [stated, of('KZ', 'turnover', 100.1)])).toMatchObject({
    status: 'claim',
    bound: 'about',
  });
});

test.each([
  ['one flow is no multiple of another', [serbia[0], kazakhstan[1]], 'flow'],
  ['one flow is no multiple of both together', [serbia[0], ...kazakhstan], 'flow'],
  ['another year is another trade', [of('RS', 'export', 1, { period: year(2014) }), kazakhstan[0]], 'period'],
  ['the sides are not mixed', [serbia[0], kazakhstan[0], serbia[1], kazakhstan[1]], 'reporter'],
  ['what may be zero divides nothing', [serbia[0], of('KZ', 'export', 0)], 'rate'],
  ['a rate is no level', [serbia[0], kazakhstan[0], example.exportsRate], 'inputs'],
])('%s', (_, inputs, reason) => {
  expect(
    compute(
      'ratio',
      inputs.flatMap((input) => input ?? []),
    ),
  ).toMatchObject({ refused: true, reason });
});
