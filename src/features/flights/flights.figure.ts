import { absentFigure, sectorAbsence, yearAbsence } from '#src/charts/absences.ts';
import type { Figure, FigureRow } from '#src/charts/figure.ts';
import { periodText } from '#src/charts/period-text.ts';
import { quantityText } from '#src/charts/quantity-text.ts';
import { type FigureRecord, inChosenLayer, type Selection } from '#src/charts/selection.ts';
import { inYears } from '#src/contract/matches.ts';
import type { Observation } from '#src/contract/observation.ts';
import { yearsOfPeriod } from '#src/contract/period.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { t } from '#src/i18n/translate.ts';

type FlightKind = 'permitted' | 'scheduled' | 'flight-time' | 'passengers';
export type FlightsRow = FigureRow & { kind: FlightKind; kindText: string; quantity: Quantity };

const measures = {
  permitted: 'flights-permitted',
  scheduled: 'flights-scheduled',
  'flight-time': 'flight-time',
  passengers: 'passengers',
} as const satisfies Record<FlightKind, Observation['measure']>;
const kinds = ['permitted', 'scheduled', 'flight-time', 'passengers'] as const;

/** What may fly and what is scheduled to fly, apart: a right and a timetable, no change from one to the other. */
export function flightsFigure(record: FigureRecord, selection: Selection): Figure<FlightsRow> {
  const all = inChosenLayer(record, selection).filter(isOfFlights);
  const observations = all.filter(({ period }) => inYears(yearsOfPeriod(period), selection));
  const rows = kinds.flatMap((kind) =>
    observations.filter(({ measure }) => measure === measures[kind]).map((row) => rowOf(kind, row)),
  );
  const also = rows.filter((row) => !isWeekly(row));
  const weekly = rows.filter(isWeekly);
  const figure = {
    id: 'flights',
    title: title(weekly),
    subtitle: t('flights.subtitle'),
    columns: [
      { key: 'what', head: t('figure.what'), numeric: false },
      { key: 'number', head: t('flights.column'), numeric: true },
      { key: 'period', head: t('flights.column.period'), numeric: false },
      { key: 'kind', head: t('flights.column.kind'), numeric: false },
    ],
    rows,
    summary: rows.map(sentence).join(' '),
    legend: [],
    notes: [
      ...(new Set(weekly.map(({ kind }) => kind)).size > 1 ? [t('flights.note.apart')] : []),
      ...also.map(({ label, quantity }) =>
        t('flights.note.also', {
          what: label,
          period: periodText(quantity.period),
          value: quantityText(quantity),
        }),
      ),
    ],
    sources: rows.flatMap(({ quantity }) => quantity.sources),
  } satisfies Figure<FlightsRow>;
  const absence = sectorAbsence('transport', record, selection);
  if (absence) return absentFigure({ ...figure, title: t('flights.title') }, absence);
  if (weekly.length > 0) return figure;
  const there = [...new Set(all.map(({ period }) => periodText(period)))];
  return absentFigure({ ...figure, title: t('flights.title') }, yearAbsence(selection, there));
}

/** Flights a week: what the chart draws. */
export function isWeekly({ quantity }: FlightsRow): boolean {
  return quantity.unit === 'flights-per-week';
}

function isOfFlights({ measure }: Observation): boolean {
  return kinds.some((kind) => measures[kind] === measure);
}

function rowOf(kind: FlightKind, observation: Observation): FlightsRow {
  const quantity = storedQuantity(observation);
  const kindText = t(`flights.${kind}.kind`);
  return {
    id: quantity.id,
    label: t(`flights.${kind}`),
    group: t(quantity.unit === 'flights-per-week' ? 'flights.group.weekly' : 'flights.group.first'),
    kind,
    kindText,
    quantity,
    cells: [{ quantity }, { text: periodText(quantity.period) }, { text: kindText }],
  };
}

function title(weekly: readonly FlightsRow[]): string {
  const textOf = (kind: FlightKind) => {
    const row = weekly.findLast((each) => each.kind === kind);
    return row && quantityText(row.quantity);
  };
  const [permitted, scheduled] = [textOf('permitted'), textOf('scheduled')];
  if (permitted && scheduled) return t('flights.title.both', { permitted, scheduled });
  if (permitted) return t('flights.title.permitted', { permitted });
  return scheduled ? t('flights.title.scheduled', { scheduled }) : t('flights.title');
}

function sentence({ label, kindText, quantity }: FlightsRow): string {
  return t('flights.summary', {
    what: label,
    period: periodText(quantity.period),
    value: quantityText(quantity),
    kind: kindText,
  });
}
