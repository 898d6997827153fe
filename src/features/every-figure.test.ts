import { describe, expect, test } from 'vitest';
import type { Figure } from '#src/charts/figure.ts';
import type { Selection } from '#src/charts/selection.ts';
import { figureIds } from '#src/contract/figure-id.ts';
import { articleSourceId } from '#src/contract/source.ts';
import { choice, emptyRecord, factsOf, quantitiesOf, wholeRecord } from '#tests/kit/record.ts';
import { balanceFigure } from './balance/balance.figure.ts';
import { bothSidesFigure } from './both-sides/both-sides.figure.ts';
import { corridorVolumeFigure } from './corridor-volume/corridor-volume.figure.ts';
import { driversFigure } from './drivers/drivers.figure.ts';
import { eventsPerYearFigure } from './events-per-year/events-per-year.figure.ts';
import { flightsFigure } from './flights/flights.figure.ts';
import { flowsFigure } from './flows/flows.figure.ts';
import { goodsFigure } from './goods/goods.figure.ts';
import { investmentFigure } from './investment/investment.figure.ts';
import { potentialFigure } from './potential/potential.figure.ts';
import { findFact } from './provenance/find-fact.ts';
import { turnoverFigure } from './turnover/turnover.figure.ts';
import { unVotesFigure } from './un-votes/un-votes.figure.ts';

type Maker = (record: typeof wholeRecord, selection: Selection) => Figure;
const ofAllGoods: [string, Maker][] = [
  ['turnover', turnoverFigure],
  ['flows', flowsFigure],
  ['balance', balanceFigure],
  ['potential', potentialFigure],
  ['both-sides', bothSidesFigure],
];
const ofGoods: [string, Maker][] = [
  ['drivers', driversFigure],
  ['goods', goodsFigure],
];
const trade = [...ofAllGoods, ...ofGoods];
const every: [string, Maker][] = [
  ...trade,
  ['investment', investmentFigure],
  ['corridor-volume', corridorVolumeFigure],
  ['flights', flightsFigure],
  ['events-per-year', eventsPerYearFigure],
  ['un-votes', unVotesFigure],
];

const choices: [string, Partial<Selection>][] = [
  ['everything', {}],
  ['metals', { sector: ['metals'] }],
  ['metals or culture', { sector: ['metals', 'culture'] }],
  ['all goods', { sector: ['trade'] }],
  ['culture', { sector: ['culture'] }],
  ['investment', { sector: ['investment'] }],
  ['from 2024', { from: 2024 }],
  ['up to 2023', { to: 2023 }],
  ['2010 to 2015', { from: 2010, to: 2015 }],
  ['metals from 2024', { sector: ['metals'], from: 2024 }],
];

test('every figure of the contract has its module', () => {
  expect(every.map(([id, make]) => [id, make(wholeRecord, choice()).id])).toEqual(
    every.map(([id]) => [id, id]),
  );
  expect(every.map(([id]) => id).toSorted()).toEqual([...figureIds].toSorted());
});

describe.each(every)('%s', (_, make) => {
  test.each(choices)('under %s: rows or an absence, and a name and a summary either way', (_, part) => {
    const { title, subtitle, summary, rows, absence, legend } = make(wholeRecord, choice(part));
    expect([title, subtitle, summary].filter((text) => text.trim() === '')).toEqual([]);
    expect(rows.length === 0).toBe(absence !== undefined);
    if (absence) expect({ summary, legend }).toEqual({ summary: absence.text, legend: [] });
  });

  test.each(choices)('under %s: each row has a cell a column and an id of its own', (_, part) => {
    const { rows, columns } = make(wholeRecord, choice(part));
    expect(rows.filter(({ cells }) => cells.length !== columns.length - 1)).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
  });

  test.each(choices)('under %s: every number shown opens its origin and is that number', (_, part) => {
    for (const quantity of quantitiesOf(make(wholeRecord, choice(part))))
      expect(findFact(quantity.id, wholeRecord)).toMatchObject({ kind: 'number', quantity });
  });

  test.each(choices)(
    'under %s: from Serbia’s side words change, never a number, an id or a status',
    (_, part) => {
      const kz = make(wholeRecord, choice(part));
      const rs = make(wholeRecord, choice({ ...part, side: 'rs' }));
      expect(factsOf(rs)).toEqual(factsOf(kz));
    },
  );

  test('every source of a number shown stands under the figure', () => {
    const figure = make(wholeRecord, choice());
    const cited = figure.sources.map(({ source, locator }) => `${source} ${locator}`);
    const needed = quantitiesOf(figure).flatMap(({ sources }) => sources);
    expect(needed.filter(({ source, locator }) => !cited.includes(`${source} ${locator}`))).toEqual([]);
  });

  test('in the article’s layer every number rests on the article', () => {
    for (const { inputs } of quantitiesOf(make(wholeRecord, choice({ layer: 'article' }))))
      for (const input of inputs)
        expect(wholeRecord.observations.find(({ id }) => id === input)?.sources).toContainEqual(
          expect.objectContaining({ source: articleSourceId }),
        );
  });

  test('a row of another source is left out of the article’s layer', () => {
    const elsewhere = { sources: [{ source: 'another-source' }] };
    const observations = wholeRecord.observations.map((row) => ({ ...row, ...elsewhere }));
    const events = wholeRecord.events.map((row) => ({ ...row, ...elsewhere }));
    const figure = make({ ...wholeRecord, observations, events }, choice({ layer: 'article' }));
    expect(figure.absence).toMatchObject({ why: 'not-published' });
  });

  test('sources that give nothing leave an empty figure that says so', () => {
    const { rows, absence } = make(emptyRecord, choice());
    expect({ rows, why: absence?.why, cause: absence?.cause }).toEqual({ rows: [], why: 'not-published' });
  });

  test('1990 to 1992 has nothing: the years can be undone and the periods there are named', () => {
    const { absence } = make(wholeRecord, choice({ from: 1990, to: 1992 }));
    expect(absence).toMatchObject({ why: 'filtered-out', cause: 'years' });
    expect(absence?.text).toMatch(/1990.*1992.*20\d\d/);
  });
});

// Events of culture there are.
const ofNoCulture = every.filter(([id]) => id !== 'events-per-year');
test.each(ofNoCulture)('under culture %s is filtered out, and the reader can undo it', (_, make) => {
  const { rows, absence } = make(wholeRecord, choice({ sector: ['culture'] }));
  expect(rows).toEqual([]);
  expect(absence).toMatchObject({ why: 'filtered-out', cause: 'sectors' });
  expect(absence?.text).toContain('Culture');
});

test.each(ofAllGoods)('%s is published for all goods: it is never shown under a single one', (_, make) => {
  for (const sector of [['metals'], ['metals', 'chemicals'], ['metals', 'culture']] as const) {
    const { rows, absence } = make(wholeRecord, choice({ sector }));
    expect(rows).toEqual([]);
    expect(absence).toMatchObject({ why: 'not-applicable', cause: 'sectors' });
    expect(absence?.text).toContain('Metals');
  }
});

test.each(trade)('%s is whole under all goods, also beside a single one', (_, make) => {
  const whole = factsOf(make(wholeRecord, choice()));
  expect(factsOf(make(wholeRecord, choice({ sector: ['trade'] })))).toEqual(whole);
  expect(factsOf(make(wholeRecord, choice({ sector: ['metals', 'trade'] })))).toEqual(whole);
});

test('Kazakhstan’s own words for flows change with the side', () => {
  const words = (side: Selection['side']) =>
    [driversFigure, goodsFigure].flatMap((make) => make(wholeRecord, choice({ side })).rows[0]?.group);
  expect(words('kz')).toEqual(['Exports to Serbia', 'Exports to Serbia']);
  for (const word of words('rs')) expect(word).toMatch(/^Imports from Kazakhstan/);
});
