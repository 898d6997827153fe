import { organisationName, quantityName, reporterName } from '#src/charts/names.ts';
import { periodText } from '#src/charts/period-text.ts';
import { quantityText } from '#src/charts/quantity-text.ts';
import { rowById, rowsById } from '#src/contract/by-id.ts';
import type { Observation } from '#src/contract/observation.ts';
import type { EventDate } from '#src/contract/period.ts';
import type { SourceRef } from '#src/contract/source.ts';
import type { Text } from '#src/contract/text.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { formatDate, formatList } from '#src/i18n/format.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import type { FactLink, RegisterCell } from './register.ts';
import type { RegistersRecord } from './registers-record.ts';

type Named = { id: string; name: Text };

/** Names of a code list, in the order of the ids; unknown ids are left out. */
export function namesOf(rows: readonly Named[], ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const row = rowById(rows, id);
    return row ? [inLanguage(row.name)] : [];
  });
}

/** A date that says when it is less exact than a day; sorts by its beginning. */
export function dateCell(date: EventDate | undefined, others: readonly EventDate[] = []): RegisterCell {
  if (!date) return { text: '', order: undefined };
  const notes = [
    date.precision === 'day' ? '' : t(`registers.date.${date.precision}`),
    others.length === 0 ? '' : t('registers.date.other', { dates: formatList(others.map(formatDate)) }),
  ].filter((note) => note !== '');
  return { text: formatDate(date), isOneLine: true, note: notes.join('. '), order: date.start };
}

/** Opens the row's own fact, named by who published it. */
export function sourceCell(id: string, refs: readonly SourceRef[], record: RegistersRecord): RegisterCell {
  const cited = rowsById(
    record.sources,
    refs.map(({ source }) => source),
  );
  const publishers = cited.map(({ publisher }) => publisher);
  return { text: '', links: [{ id, text: formatList([...new Set(publishers)]) || id }] };
}

/** The columns of a file's sources. */
export function fileSources(refs: readonly SourceRef[], record: RegistersRecord) {
  const cited = refs.flatMap(({ source, locator }) => {
    const row = rowById(record.sources, source);
    return row ? [{ title: locator ? `${row.title}, ${locator}` : row.title, url: row.url ?? '' }] : [];
  });
  return {
    sources: cited.map(({ title }) => title),
    source_urls: cited.map(({ url }) => url).filter((url) => url !== ''),
  };
}

/** Any fact of the record as a link, worded so that it can be told from its neighbours. */
export function factLink(id: string, record: RegistersRecord): FactLink {
  const figure = rowById(record.observations, id);
  if (figure) return { id, text: figureText(figure, record) };
  const subject = subjectOf(id, record);
  const date = rowById(record.events, id)?.date ?? rowById(record.agreements, id)?.signed;
  return {
    id,
    text: date ? t('registers.fact.dated', { title: subject, date: formatDate(date) }) : subject,
  };
}

/** What a fact is about: of a figure what it counts and when, not how much. */
export function subjectOf(id: string, record: RegistersRecord): string {
  const figure = rowById(record.observations, id);
  if (figure) return t('registers.fact.figure', namedFigure(figure, record));
  const text =
    rowById(record.events, id)?.title ??
    rowById(record.agreements, id)?.title ??
    rowById(record.statements, id)?.text;
  return text ? inLanguage(text) : id;
}

/** With the name of who counted: figures of several counts stand together here. */
function figureText(row: Observation, record: RegistersRecord): string {
  const reporter = organisationName(row.publishedBy, record) ?? reporterName(row.reporter, record);
  const value = quantityText(storedQuantity(row));
  return t('registers.fact.figure-by', { ...namedFigure(row, record), value, reporter });
}

/** Always from Kazakhstan's side, which the words do not leave open. */
function namedFigure(row: Observation, record: RegistersRecord): { name: string; period: string } {
  return { name: quantityName(storedQuantity(row), record, 'kz'), period: periodText(row.period) };
}
