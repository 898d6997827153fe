import { describe, expect, test } from 'vitest';
import {
  type Candidate,
  comparableColumns,
  compareTwo,
  nearestAllowed,
  openingPair,
} from '#src/charts/compare.ts';
import type { Figure } from '#src/charts/figure.ts';
import type { FigureRecord, Selection } from '#src/charts/selection.ts';
import { choice, wholeRecord } from '#tests/kit/record.ts';
import { balanceFigure } from './balance/balance.figure.ts';
import { bothSidesFigure } from './both-sides/both-sides.figure.ts';
import { corridorVolumeFigure } from './corridor-volume/corridor-volume.figure.ts';
import { potentialFigure } from './potential/potential.figure.ts';
import { findFact } from './provenance/find-fact.ts';
import { turnoverFigure } from './turnover/turnover.figure.ts';
import { unVotesFigure } from './un-votes/un-votes.figure.ts';

const figures: [string, (record: FigureRecord, selection: Selection) => Figure][] = [
  ['turnover', turnoverFigure],
  ['balance', balanceFigure],
  ['potential', potentialFigure],
  ['both-sides', bothSidesFigure],
  ['corridor-volume', corridorVolumeFigure],
  ['un-votes', unVotesFigure],
];
const rows = new Map(wholeRecord.observations.map((row) => [row.id, row]));

function pairsOf(candidates: readonly Candidate[]) {
  return candidates.flatMap((first, at) =>
    candidates.slice(at + 1).map((second) => [first, second] as const),
  );
}

describe.each(figures)('%s', (_, make) => {
  const columns = comparableColumns(make(wholeRecord, choice()));

  test('two periods can be chosen', () => {
    expect(columns.length).toBeGreaterThan(0);
  });

  test('every change between two of its periods opens its origin and is that number', () => {
    for (const [a, b] of columns.flatMap(({ candidates }) => pairsOf(candidates))) {
      const answer = compareTwo(a.quantity, b.quantity, rows);
      if ('refused' in answer) expect(answer.refused).not.toEqual([]);
      else expect(findFact(answer.change.id, wholeRecord)).toMatchObject({ quantity: answer.change });
    }
  });

  test('no two periods that compare are left without a formula', () => {
    for (const [a, b] of columns.flatMap(({ candidates }) => pairsOf(candidates)))
      expect(compareTwo(a.quantity, b.quantity, rows)).not.toEqual({ refused: ['not-computed'] });
  });

  test('what is offered in place of a refused comparison is never refused', () => {
    for (const { candidates } of columns)
      for (const each of candidates) {
        const offered = nearestAllowed(each, each, candidates, rows);
        if (offered)
          expect(compareTwo(offered[0].quantity, offered[1].quantity, rows)).toHaveProperty('change');
      }
  });

  test('the reader can tell the periods apart', () => {
    for (const { candidates } of columns) {
      const names = candidates.map(({ group, label }) => `${group} ${label}`);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });
});

test('at first every figure but the offer beside the trade shows a change', () => {
  const shown = figures.filter(([, make]) =>
    comparableColumns(make(wholeRecord, choice())).every(({ candidates }) => {
      const pair = openingPair(candidates, rows);
      return pair && 'change' in compareTwo(pair[0].quantity, pair[1].quantity, rows);
    }),
  );
  expect(figures.filter((figure) => !shown.includes(figure)).map(([name]) => name)).toEqual(['potential']);
});
