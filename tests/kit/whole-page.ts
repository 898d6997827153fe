import { numbersOf } from '#src/charts/cells.ts';
import { quantitySentence, quantityText } from '#src/charts/quantity-text.ts';
import type { Selection } from '#src/charts/selection.ts';
import { sourceLine } from '#src/charts/sources-text.ts';
import { consistencyChecks } from '#src/domain/check.ts';
import { recordYears } from '#src/domain/record-years.ts';
import { balanceFigure } from '#src/features/balance/balance.figure.ts';
import { bothSidesFigure } from '#src/features/both-sides/both-sides.figure.ts';
import { corridorVolumeFigure } from '#src/features/corridor-volume/corridor-volume.figure.ts';
import { driversFigure } from '#src/features/drivers/drivers.figure.ts';
import { eventsPerYearFigure } from '#src/features/events-per-year/events-per-year.figure.ts';
import { fieldRows } from '#src/features/fields/fields.ts';
import { flightsFigure } from '#src/features/flights/flights.figure.ts';
import { flowsFigure } from '#src/features/flows/flows.figure.ts';
import { goodsFigure } from '#src/features/goods/goods.figure.ts';
import { investmentFigure } from '#src/features/investment/investment.figure.ts';
import { keyFigures } from '#src/features/key-figures/key-figures.ts';
import { potentialFigure } from '#src/features/potential/potential.figure.ts';
import { findFact } from '#src/features/provenance/find-fact.ts';
import { quotingOf } from '#src/features/provenance/quoting-of.ts';
import { makeRegister } from '#src/features/registers/make-register.ts';
import { registerIds } from '#src/features/registers/register.ts';
import { datesText, dateTime } from '#src/features/timeline/dates-text.ts';
import { timelineEntries } from '#src/features/timeline/timeline.ts';
import { turnoverFigure } from '#src/features/turnover/turnover.figure.ts';
import { unVotesFigure } from '#src/features/un-votes/un-votes.figure.ts';
import { formatDate, formatDay } from '#src/i18n/format.ts';
import type { wholeRecord } from './record.ts';

const figures = [
  turnoverFigure,
  flowsFigure,
  balanceFigure,
  driversFigure,
  goodsFigure,
  potentialFigure,
  investmentFigure,
  bothSidesFigure,
  corridorVolumeFigure,
  flightsFigure,
  eventsPerYearFigure,
  unVotesFigure,
];

/** Everything that the page would say of a record under a choice, without drawing it. */
export function wordsOfPage(record: typeof wholeRecord, selection: Selection) {
  return {
    years: recordYears(record),
    released: formatDay(record.release.releasedOn),
    figures: figures.map((make) => {
      const figure = make(record, selection);
      return { figure, said: numbersOf(figure).map(({ quantity }) => quantityText(quantity)) };
    }),
    key: keyFigures(record, selection),
    checks: consistencyChecks(record.observations),
    fields: (['companies', 'transport', 'agriculture', 'culture', 'diplomacy'] as const).map((field) =>
      fieldRows(field, record.statements, record.observations, selection),
    ),
    timeline: timelineEntries(record.events, selection).map((entry) =>
      entry.kind === 'gap'
        ? entry
        : [entry.event, ...entry.others].map(({ date, title }) => [
            title.en,
            formatDate(date),
            datesText([date]),
            dateTime([date]),
          ]),
    ),
    registers: registerIds.map((id) => makeRegister(id, record, selection)),
    sources: record.sources.map((source) => [sourceLine({ source, locator: '' }), source.url]),
  };
}

/** What "Where this comes from" would say of a fact. */
export function wordsOfOrigin(id: string, record: typeof wholeRecord) {
  const fact = findFact(id, record);
  if (!fact) return undefined;
  const sources = new Map(record.sources.map((source) => [source.id, source]));
  const sentence = fact.kind === 'number' ? quantitySentence('It', fact.quantity) : '';
  return { sentence, quoting: quotingOf(fact, record, sources, 'kz') };
}
