import { expect, test } from 'vitest';
import { sampleInput } from '#tests/kit/figure.ts';
import { jsonOf } from './json.ts';

test('the file says what it is, from which release and by which filters', () => {
  const file = JSON.parse(jsonOf({ ...sampleInput, view: { ...sampleInput.view, sector: ['metals'] } }));
  expect(file).toMatchObject({
    figure: 'drivers',
    release: '2026-11',
    url: 'https://dashboard.example/?figure=drivers',
    filters: { sector: ['metals'], from: 1996, to: 2024, layer: 'all' },
    notes: ['Whether September is included is not stated.'],
    sources: [{ locator: '¶ 9, ¶ 10', url: 'https://example.org/trade' }],
  });
  expect(file.rows).toHaveLength(3);
  expect(file.rows[2]).toMatchObject({ id: 'paper', value: -11, status: 'reported', sector: ['paper-wood'] });
});

test('the same figure makes the same file', () => {
  expect(jsonOf(sampleInput)).toBe(jsonOf(sampleInput));
});
