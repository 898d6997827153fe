import type { DataInput } from '#src/charts/export/input.ts';
import type { Figure } from '#src/charts/figure.ts';
import type { Observation } from '#src/contract/observation.ts';
import type { Source } from '#src/contract/source.ts';
import { compute } from '#src/domain/formula.ts';
import type { Formula, Quantity } from '#src/domain/quantity.ts';
import { isRefusal } from '#src/domain/refusal.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { example } from './observations.ts';

/** A quantity computed from hand-written figures; a refusal fails the test. */
export function computed(formula: Formula, ...inputs: Observation[]): Quantity {
  const quantity = compute(formula, inputs);
  if (isRefusal(quantity)) throw new Error(`refused: ${quantity.reason}`);
  return quantity;
}

export const sampleSource = {
  id: 'article',
  title: 'Trade, said "briefly"',
  lang: 'en',
  publisher: 'The Times',
  published: { start: '2024-11-01', end: '2024-11-30', precision: 'month' },
  url: 'https://example.org/trade',
  republishedFrom: 'Agency',
  grade: 'B',
} satisfies Source;

/** Two flows with a reported and an implied number each way, and a cell without one. */
export const sampleFigure = {
  id: 'drivers',
  title: 'What moved trade',
  subtitle: 'Change until September 2024, US$ million',
  columns: [
    { key: 'good', head: 'Good', numeric: false },
    { key: 'level', head: 'Level, US$ million', numeric: true },
    { key: 'change', head: 'Change, US$ million', numeric: true },
  ],
  rows: [
    {
      id: 'fertilizers',
      label: 'Mineral fertilizers',
      group: 'Exports to Serbia',
      cells: [
        { why: 'not-published', text: 'no rate published' },
        { quantity: storedQuantity(example.fertilizers) },
      ],
    },
    {
      id: 'paper',
      label: 'Paper',
      group: 'Imports from Serbia',
      cells: [
        { quantity: computed('level', example.paper, example.paperRate) },
        { quantity: storedQuantity(example.paper) },
      ],
    },
  ],
  summary: 'Fertilizers rose by $6.4 million; paper fell by $11 million.',
  legend: [
    { tone: 'exports', look: 'solid', label: 'Exports' },
    { tone: 'rest', look: 'hatched', label: 'Goods without a published amount, net' },
  ],
  notes: ['Whether September is included is not stated.'],
  sources: [
    { source: 'article', locator: '¶ 9' },
    { source: 'article', locator: '¶ 10' },
  ],
} satisfies Figure;

export const sampleInput = {
  figure: sampleFigure,
  sources: new Map([['article', sampleSource]]),
  view: { sector: [], layer: 'all', view: 'kz', table: [] },
  url: 'https://dashboard.example/?figure=drivers',
  release: { version: '2026-11', hash: 'a'.repeat(64), releasedOn: '2026-11-22', counts: {} },
  years: { from: 1996, to: 2024 },
  sectorNames: new Map([['metals', 'Metals']]),
  organisationNames: new Map(),
} satisfies DataInput;
