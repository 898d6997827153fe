import { UTCDateMini as UTCDate } from '@date-fns/utc/date/mini';
import { differenceInCalendarMonths, differenceInMonths } from 'date-fns';
import { type EventDate, yearOf } from '#src/contract/period.ts';
import type { Source, SourceRef } from '#src/contract/source.ts';
import type { ConflictKind } from './conflicts.ts';
import { isPartYear, isWithinAYear } from './period.ts';
import type { Quantity, Status } from './quantity.ts';

type Grade = Source['grade'];
type Graded = Pick<Source, 'grade' | 'publisher' | 'republishedFrom'> & { published?: EventDate | undefined };
type Cited = { sources: readonly SourceRef[] };
type Known = ReadonlyMap<string, Graded>;

/** A source older than this, at the release, is worth a second look. */
const oldAfterMonths = 24;

/** How long before the release a source was published. `isAbout`: its day is not known. */
type SourceAge = { months: number; isAbout: boolean; published: EventDate };

/** One thing to know before quoting; `isFine` where nothing needs minding. */
export type QuoteCheck =
  /** The weakest grade that the fact cannot do without; undefined where a source is not known. */
  | { id: 'source'; isFine: boolean; grade: Grade | undefined }
  | { id: 'reporter'; isFine: boolean; kind: 'named' | 'no-office' | 'compiled' | 'several' }
  | { id: 'status'; isFine: boolean; status: Status }
  /** `sign-open`: rounding alone allows a gain as well as a loss. */
  | {
      id: 'rounding';
      isFine: boolean;
      kind: 'rounded' | 'exact' | 'bound' | 'range' | 'computed' | 'sign-open';
    }
  | {
      id: 'period';
      isFine: boolean;
      kind: 'year' | 'years' | 'part-year' | 'cumulative' | 'point';
      isOpen: boolean;
    }
  | { id: 'date'; isFine: boolean; precision: EventDate['precision'] }
  | { id: 'age'; isFine: boolean; age: SourceAge | undefined }
  | { id: 'conflict'; isFine: boolean; kind: 'none' | 'rounding' | 'differ'; count: number }
  /** `origins`: sources that do not reprint each other; of several inputs, those of the worst off. */
  | { id: 'second'; isFine: boolean; sources: number; origins: number };

/**
 * What must be known before a number is quoted, in a fixed order. `rows` are the stored figures it rests on, each of
 * which needs its own source; `conflicts` what stands against any of them. `releasedOn` is the release's day: the
 * answer is the same whenever it is asked.
 */
export function quotability(
  quantity: Quantity,
  rows: readonly Cited[],
  sources: Known,
  conflicts: readonly { kind: ConflictKind }[],
  releasedOn: string,
): readonly QuoteCheck[] {
  const resting = rows.length > 0 ? rows : [quantity];
  const isOfDates = quantity.measure === 'age';
  return [
    sourceCheck(resting, sources),
    ...(isOfDates ? [] : [reporterCheck(quantity)]),
    { id: 'status', isFine: quantity.status === 'reported', status: quantity.status },
    roundingCheck(quantity),
    ...(isOfDates ? [] : [periodCheck(quantity)]),
    ageCheck(resting, sources, releasedOn),
    conflictCheck(conflicts),
    secondCheck(resting, sources),
  ];
}

/** The same for an event or a statement; `opposed` counts what other sources say instead. */
export function textQuotability(
  row: Cited & { date: EventDate },
  sources: Known,
  opposed: number,
  releasedOn: string,
): readonly QuoteCheck[] {
  return [
    sourceCheck([row], sources),
    { id: 'date', isFine: row.date.precision === 'day', precision: row.date.precision },
    ageCheck([row], sources, releasedOn),
    { id: 'conflict', isFine: opposed === 0, kind: opposed === 0 ? 'none' : 'differ', count: opposed },
    secondCheck([row], sources),
  ];
}

function sourceCheck(rows: readonly Cited[], sources: Known): QuoteCheck {
  const best = rows
    .map((row) => citedBy(row, sources).map(({ grade }) => grade))
    .map((of) => of.toSorted()[0]);
  const grade = best.includes(undefined) ? undefined : best.toSorted().at(-1);
  return { id: 'source', isFine: grade === 'A' || grade === 'B', grade };
}

function reporterCheck({ reporter, publishedBy, formula }: Quantity): QuoteCheck {
  if (reporter === 'compiled')
    return { id: 'reporter', isFine: false, kind: formula ? 'several' : 'compiled' };
  // An organisation that counts for itself is its own office.
  const isState = reporter === 'KZ' || reporter === 'RS' || reporter === 'SCG';
  return { id: 'reporter', isFine: true, kind: isState && !publishedBy ? 'no-office' : 'named' };
}

function roundingCheck({ bound, exact, formula, low, high }: Quantity): QuoteCheck {
  if (bound === 'range') return { id: 'rounding', isFine: true, kind: 'range' };
  if (bound) return { id: 'rounding', isFine: false, kind: 'bound' };
  if (exact) return { id: 'rounding', isFine: true, kind: 'exact' };
  if (low < 0 && high > 0) return { id: 'rounding', isFine: false, kind: 'sign-open' };
  return { id: 'rounding', isFine: true, kind: formula ? 'computed' : 'rounded' };
}

function periodCheck({ period }: Quantity): QuoteCheck {
  const isOpen = period.endEarliest !== undefined;
  if (period.kind !== 'span') return { id: 'period', isFine: false, kind: period.kind, isOpen };
  if (isPartYear(period)) return { id: 'period', isFine: false, kind: 'part-year', isOpen };
  const isOneYear = isWithinAYear(period);
  return { id: 'period', isFine: isOneYear, kind: isOneYear ? 'year' : 'years', isOpen };
}

function ageCheck(rows: readonly Cited[], sources: Known, releasedOn: string): QuoteCheck {
  const youngest = rows.map(
    (row) =>
      citedBy(row, sources)
        .flatMap(({ published }) => (published ? [ageOf(published, releasedOn)] : []))
        .toSorted((a, b) => a.months - b.months)[0],
  );
  const known = youngest.flatMap((age) => age ?? []).toSorted((a, b) => b.months - a.months);
  const age = known.length === youngest.length ? known[0] : undefined;
  return { id: 'age', isFine: age !== undefined && age.months <= oldAfterMonths, age };
}

function ageOf(published: EventDate, releasedOn: string): SourceAge {
  const [then, now] = [new UTCDate(published.end), new UTCDate(releasedOn)];
  const months =
    published.precision === 'day'
      ? differenceInMonths(now, then)
      : published.precision === 'month'
        ? differenceInCalendarMonths(now, then)
        : (yearOf(releasedOn) - yearOf(published.end)) * 12;
  return { months: Math.max(0, months), isAbout: published.precision !== 'day', published };
}

function conflictCheck(conflicts: readonly { kind: ConflictKind }[]): QuoteCheck {
  const differing = conflicts.filter(({ kind }) => kind !== 'rounding' && kind !== 'bound');
  if (differing.length > 0) return { id: 'conflict', isFine: false, kind: 'differ', count: differing.length };
  return {
    id: 'conflict',
    isFine: true,
    kind: conflicts.length > 0 ? 'rounding' : 'none',
    count: conflicts.length,
  };
}

function secondCheck(rows: readonly Cited[], sources: Known): QuoteCheck {
  const worst = rows
    .map((row) => {
      const cited = citedBy(row, sources);
      const origins = new Set(cited.map(({ publisher, republishedFrom }) => republishedFrom ?? publisher));
      return { sources: cited.length, origins: origins.size };
    })
    .toSorted((a, b) => a.origins - b.origins || a.sources - b.sources)[0] ?? { sources: 0, origins: 0 };
  return { id: 'second', isFine: worst.origins > 1, ...worst };
}

function citedBy({ sources: refs }: Cited, sources: Known): readonly Graded[] {
  return [...new Set(refs.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []);
}
