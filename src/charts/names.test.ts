import { expect, test } from 'vitest';
import type { Formula } from '#src/domain/quantity.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { computed } from '#tests/kit/figure.ts';
import { articleRecord, wholeRecord } from '#tests/kit/record.ts';
import { flowName, organisationName, quantityName, reporterName, shortFlowName } from './names.ts';

const byId = new Map(wholeRecord.observations.map((row) => [row.id, row]));

function nameOf(formula: Formula | 'stored', ...ids: string[]): string {
  const rows = ids.flatMap((id) => byId.get(id) ?? []);
  const [first] = rows;
  if (!first || rows.length < ids.length) throw new Error(`unknown: ${ids.join()}`);
  const quantity = formula === 'stored' ? storedQuantity(first) : computed(formula, ...rows);
  return quantityName(quantity, wholeRecord, 'kz');
}

const x = ['exports-2024-until-september', 'exports-change-rate-2024-until-september'];
const m = ['imports-2024-until-september', 'imports-change-rate-2024-until-september'];
const paper = ['imports-paper-change-2024-until-september', 'imports-paper-change-rate-2024-until-september'];
const gains = [
  'exports-mineral-fertilizers-change-2024-until-september',
  'exports-propylene-polymers-change-2024-until-september',
];

test('every stored number has a name, none shows an id or a gap, and those of the article differ', () => {
  const names = wholeRecord.observations.map((row) => quantityName(storedQuantity(row), wholeRecord, 'kz'));
  for (const name of names) expect(name).toMatch(/^[A-Z][^{}_]+$/);
  const differing = articleRecord.observations.map(
    (row) => `${quantityName(storedQuantity(row), wholeRecord, 'kz')} ${row.period.end} ${row.reporter}`,
  );
  expect(new Set(differing).size).toBe(differing.length);
});

test('a change of paper is named as a change, its level and its base as paper', () => {
  expect(nameOf('stored', paper[0] ?? '')).toMatch(/Paper.*change on a year before$/);
  expect(nameOf('stored', paper[1] ?? '')).toMatch(/Paper.*change on a year before, in per cent$/);
  expect(nameOf('level', ...paper)).toMatch(/^Imports from Serbia: Paper[^.]*wool$/);
  expect(nameOf('base', ...paper)).toBe(nameOf('level', ...paper));
});

test('an implied base is named like the level it is, a net change as a change', () => {
  expect(nameOf('base', ...x)).toBe('Exports to Serbia');
  expect(nameOf('change', ...x)).toMatch(/^Exports to Serbia, change/);
});

test('the rest is "goods without a published amount, net", never "unnamed"', () => {
  const name = nameOf('rest', ...x, ...gains);
  expect(name).toMatch(/goods without a published amount, net/);
  expect(name).not.toMatch(/unnamed/i);
});

test('balance, its change, a sum, a share and a ratio say what they are', () => {
  const [exports = '', imports = ''] = [x[0], m[0]];
  expect(nameOf('balance', exports, imports)).toMatch(/balance/i);
  expect(nameOf('change', ...x, ...m)).toMatch(/balance.*change/i);
  expect(nameOf('sum', exports, imports)).toBe('Trade turnover');
  expect(nameOf('share', exports, 'trade-turnover-2024-until-september')).toBe('Share');
  expect(nameOf('ratio', imports, exports)).toBe('Ratio');
});

test('an offer is never named as exports', () => {
  expect(nameOf('stored', 'trade-offer-non-primary-goods-2024')).toMatch(/can supply/);
});

test('85% is a share of the corn crop', () => {
  expect(nameOf('stored', 'corn-crop-share-hybrids-2024')).toMatch(/corn crop/);
});

test('from Serbia’s side exports are imports from Kazakhstan, as reported by Kazakhstan', () => {
  expect(flowName('export', 'kz')).toBe('Exports to Serbia');
  expect(flowName('export', 'rs')).toMatch(/^Imports from Kazakhstan.*reported by Kazakhstan/);
  expect(flowName('import', 'rs')).toMatch(/^Exports to Kazakhstan.*reported by Kazakhstan/);
  expect(shortFlowName('import', 'rs')).toBe('Exports to Kazakhstan');
  expect(flowName('inward', 'rs')).toBe(flowName('inward', 'kz'));
});

test('a reporter is a state or an organisation; an unknown one shows its code', () => {
  expect(reporterName('KZ', wholeRecord)).toBe('Kazakhstan');
  expect(reporterName('kaziss', wholeRecord)).toBe(organisationName('kaziss', wholeRecord));
  expect(reporterName('nobody', wholeRecord)).toBe('nobody');
  expect(organisationName(undefined, wholeRecord)).toBeUndefined();
});

test('every reporter and publisher of the record has a name', () => {
  for (const { reporter, publishedBy } of wholeRecord.observations) {
    expect(reporterName(reporter, wholeRecord)).not.toBe(reporter);
    if (publishedBy) expect(organisationName(publishedBy, wholeRecord), publishedBy).toBeDefined();
  }
});

test('a change over several years names the year it is counted from, any other is one on a year before', () => {
  const newer = 'un-vote-agreement-2019';
  expect(nameOf('change', newer, 'un-vote-agreement-2018')).toBe(
    'Equal votes in the UN General Assembly, change on a year before',
  );
  expect(nameOf('change', newer, 'un-vote-agreement-2010')).toBe(
    'Equal votes in the UN General Assembly, change against 2010',
  );
});
