import type { Agreement } from '#src/contract/agreement.ts';
import { type EventDate, yearsOfEvent } from '#src/contract/period.ts';
import type { SectorId } from '#src/contract/sector.ts';
import type { SourceRef } from '#src/contract/source.ts';
import type { Text } from '#src/contract/text.ts';
import { formatDate } from '#src/i18n/format.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import { type Entry, inAllLanguages } from './entry.ts';
import type { FindRecord } from './find-record.ts';
import type { SourceWords } from './source-words.ts';

/** Names that texts speak of, by id. */
export type NameTexts = ReadonlyMap<string, readonly Text[]>;

type Row = {
  id: string;
  sectors: readonly SectorId[];
  sources: readonly SourceRef[];
  organisations?: readonly string[] | undefined;
  people?: readonly string[] | undefined;
  places?: readonly string[] | undefined;
  products?: readonly string[] | undefined;
  documents?: readonly string[] | undefined;
  by?: string | undefined;
  replacedBy?: string | undefined;
  note?: Text | undefined;
};
type Shown = Pick<Entry, 'kind' | 'value' | 'details'> & { name: Text; more?: Text; date: EventDate };

/** Events, agreements and statements. */
export function textEntries(record: FindRecord, names: NameTexts, sources: SourceWords): Entry[] {
  const entry = (row: Row, { name, more, date, details, ...shown }: Shown): Entry => {
    const named = namesIn(row);
    return {
      ...shown,
      id: row.id,
      title: inLanguage(name),
      details: [...details, sources.shown(row.sources)],
      words: {
        title: inAllLanguages(name),
        value: [],
        text: [
          ...inAllLanguages(more, row.note, ...named.flatMap((id) => names.get(id) ?? [])),
          ...details,
          sources.searched(row.sources),
        ],
      },
      refs: new Set([...named, ...row.sources.map(({ source }) => source)]),
      scope: { sectors: row.sectors, years: yearsOfEvent(date) },
    };
  };
  return [
    ...record.events.map((event) =>
      entry(event, {
        kind: 'events',
        name: event.title,
        more: event.summary,
        date: event.date,
        value: '',
        details: [dateText(event.date), ...(event.certainty === 'disputed' ? [t('timeline.disputed')] : [])],
      }),
    ),
    ...record.agreements.map((agreement) =>
      entry(agreement, {
        kind: 'agreements',
        name: agreement.title,
        date: agreement.signed,
        value: '',
        details: agreementDates(agreement),
      }),
    ),
    ...record.statements.map((statement) =>
      entry(statement, {
        kind: 'statements',
        name: statement.text,
        date: statement.date,
        value: '',
        details: [t(`fields.kind.${statement.kind}`), dateText(statement.date)],
      }),
    ),
  ];
}

/** The day, month or year as the source gives it. */
export function dateText(date: EventDate): string {
  return date.precision === 'before' ? t('find.date.before', { date: formatDate(date) }) : formatDate(date);
}

function agreementDates({ signed, inForce, status }: Agreement): string[] {
  return [
    t('find.agreement.signed-on', { date: dateText(signed) }),
    inForce && status === 'in-force'
      ? t('find.agreement.in-force-since', { date: dateText(inForce) })
      : t(`find.agreement.${status}`),
  ];
}

function namesIn(row: Row): readonly string[] {
  const { organisations = [], people = [], places = [], products = [], documents = [] } = row;
  const single = [row.by, row.replacedBy].filter((id) => id !== undefined);
  return [...organisations, ...people, ...places, ...products, ...documents, ...single];
}
