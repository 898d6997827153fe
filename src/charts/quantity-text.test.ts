import { expect, test } from 'vitest';
import type { Observation } from '#src/contract/observation.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { computed } from '#tests/kit/figure.ts';
import { change, example, level, rate, year } from '#tests/kit/observations.ts';
import { wholeRecord } from '#tests/kit/record.ts';
import { intervalText, isChange, quantitySentence, quantityText, valueText } from './quantity-text.ts';

const implied = computed('level', example.paper, example.paperRate);

test('a published level is said with its unit and without a sign', () => {
  const turnover = storedQuantity(example.turnover);
  expect(quantityText(turnover)).toBe('$69.4 million');
  expect(quantityText(turnover, 'short')).toBe('69.4');
});

test('a published change says its direction, in money and in per cent', () => {
  expect(valueText(storedQuantity(example.fertilizers))).toBe('+$6.4 million');
  expect(valueText(storedQuantity(example.fertilizers), 'signed')).toBe('+6.4');
  expect(valueText(storedQuantity(example.paper))).toBe('−$11 million');
  expect(valueText(storedQuantity(example.turnoverRate))).toBe('−9.7%');
  expect(valueText(storedQuantity(example.exportsRate))).toBe('+15.4%');
});

test('an implied level carries its sign and what rounding admits', () => {
  expect(quantityText(implied, 'short')).toBe('≈\u00a013.7');
  expect(intervalText(implied)).toBe('between 13.1 and 14.4');
  expect(intervalText(implied, 'brackets')).toBe('[13.1, 14.4]');
});

test('the worked example is printed to its digit', () => {
  const text = (quantity: Quantity) =>
    `${quantityText(quantity, isChange(quantity) ? 'signed' : 'short')} ${intervalText(quantity, 'brackets')}`.replace(
      '\u00a0',
      ' ',
    );
  expect(text(computed('base', example.exports, example.exportsRate))).toBe('≈ 9.10 [9.05, 9.15]');
  expect(text(computed('base', example.imports, example.importsRate))).toBe('≈ 67.78 [67.68, 67.88]');
  expect(text(computed('change', example.imports, example.importsRate))).toMatch(/^≈ −8.88 /);
  expect(text(computed('change', example.exports, example.exportsRate))).toBe('≈ +1.40 [1.39, 1.41]');
  expect(text(computed('level', example.asbestos, example.asbestosRate))).toBe('≈ 0.12 [0.11, 0.12]');
  expect(
    text(computed('rest', example.exports, example.exportsRate, example.fertilizers, example.polymers)),
  ).toBe('≈ −7.4 [−7.5, −7.3]');
});

const imf = storedQuantity(level('imports-2020', 13.905405, { decimals: 6 }));

test('of a long row of published decimals the screen shows two, the origin every one', () => {
  expect(valueText(imf)).toBe('$13.91 million');
  expect(valueText(imf, 'short')).toBe('13.91');
  expect(valueText(imf, 'long', 'published')).toBe('$13.905405 million');
  expect(quantityText(imf, 'short', 'published')).toBe('13.905405');
});

test.each([
  [13.9, 1, '13.9'],
  [100, 0, '100'],
  [0.04404, 5, '0.044'],
  [0.004, 3, '0.004'],
  [0.0041, 6, '0.0041'],
  [-0.105696, 6, '\u22120.11'],
  [0, 6, '0.00'],
])(
  '%f with %i decimals is shown as %s: nothing more exact than published, nothing small as nothing',
  (value, decimals, text) => {
    expect(valueText(storedQuantity(level('level', value, { decimals })), 'short')).toBe(text);
  },
);

test('ends that print alike are no range', () => {
  const balance = computed(
    'balance',
    level('exports', 1.784979, { flow: 'export', decimals: 6 }),
    level('imports', 13.905405, { flow: 'import', decimals: 6 }),
  );
  expect(quantityText(balance, 'short')).toBe('=\u00a0\u221212.12');
  expect(intervalText(balance, 'brackets')).toBe('');
  expect(quantitySentence('Balance', balance)).not.toContain('between');
});

test('no published figure of the record is shown with more than two decimals, unless it is smaller than that', () => {
  for (const row of wholeRecord.observations) {
    const text = valueText(storedQuantity(row), 'short');
    const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
    expect(decimals, `${row.id}: ${text}`).toBeLessThanOrEqual(
      Math.min(row.decimals, Math.abs(row.value) < 0.1 ? 9 : 2),
    );
    expect(/[1-9]/.test(text), `${row.id}: ${text}`).toBe(row.value !== 0);
  }
});

test('a deficit has its minus before the dollar and is marked as derived', () => {
  expect(quantityText(computed('balance', example.exports, example.imports))).toBe('=\u00a0−$48.4 million');
});

test('a bound is worded, a claim marked, and neither gets a range', () => {
  const offer = storedQuantity(example.offer);
  expect(quantityText(offer)).toBe('◇\u00a0over $500 million');
  expect(valueText(offer, 'short')).toBe('over 500');
  expect(intervalText(offer)).toBe('');
  const crop = {
    ...example.turnoverRate,
    measure: 'crop-share',
    value: 85,
    decimals: 0,
    bound: 'about',
  } as const;
  expect(valueText(storedQuantity(crop))).toBe('about 85%');
  expect(valueText(storedQuantity(level('fdi', 5, { bound: 'range', valueHigh: 7, decimals: 0 })))).toBe(
    '$5–7 million',
  );
});

test('counts are said in their own words', () => {
  const count = (value: number, unit: Observation['unit']) =>
    valueText(storedQuantity(level('count', value, { unit, unitMult: 0, decimals: 0, exact: true })));
  expect(count(24, 'agreements')).toBe('24 agreements');
  expect(count(14, 'flights-per-week')).toBe('14 flights a week');
  expect(count(1, 'visits')).toBe('1 visit');
});

test('an age is said in years and months', () => {
  const age = {
    ...implied,
    unit: 'months',
    unitMult: 0,
    value: 335,
    low: 335,
    high: 335,
    status: 'derived',
  } as const;
  expect(valueText(age)).toBe('27 years 11 months');
  expect(intervalText(age)).toBe('');
});

test('the sentence for assistive technology has label, value, status, range and period', () => {
  expect(quantitySentence('Paper', implied)).toBe(
    'Paper: ≈\u00a0$13.7 million, implied, between 13.1 and 14.4, until September 2024',
  );
  expect(quantitySentence('Exports', storedQuantity(example.exports))).toBe(
    'Exports: $10.5 million, reported, until September 2024',
  );
});

test('a fall that rounds to nothing has no sign', () => {
  expect(valueText(storedQuantity(rate('rate', -0.04)), 'signed')).toBe('0.0%');
  expect(valueText(storedQuantity(change('change', 0)))).toBe('$0.0 million');
});

test('a change of cargo says its direction, a change of a per cent is in points', () => {
  const cargo = { measure: 'corridor-cargo', unit: 'tonnes', flow: 'none' } as const;
  const [now, before] = [2024, 2023].map((at) =>
    level(`cargo-${at}`, at - 2020, { ...cargo, period: year(at) }),
  );
  if (!now || !before) throw new Error('no cargo');
  expect(valueText(computed('change', now, before))).toBe('+1.0 million tonnes');
  const votes = { measure: 'un-vote-agreement', unit: 'percent', unitMult: 0, flow: 'none' } as const;
  const points = computed(
    'change',
    level('votes', 65.9, { ...votes, period: year(2019) }),
    level('votes-before', 73.6, { ...votes, period: year(2018) }),
  );
  expect(valueText(points)).toBe('−7.7 percentage points');
});
