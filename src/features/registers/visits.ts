import type { Event, Visit } from '#src/contract/event.ts';
import { matchesEvent, type SelectionFilter } from '#src/contract/matches.ts';
import { compareText } from '#src/domain/grouped.ts';
import { formatList } from '#src/i18n/format.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import { partialNotes } from './partial-notes.ts';
import { fileDate, type Register, type RegisterRow } from './register.ts';
import type { RegistersRecord } from './registers-record.ts';
import { dateCell, fileSources, namesOf, sourceCell } from './words.ts';

type VisitEvent = Event & { visit: Visit };

/** An event is a visit where the record says so, never because of a word in its title. */
export function isVisit(event: Event): event is VisitEvent {
  return event.visit !== undefined;
}

/** Visits from one country to the other, newest first. */
export function visitsRegister(record: RegistersRecord, filter: SelectionFilter): Register {
  const rows = record.events
    .filter(isVisit)
    .filter((event) => matchesEvent(event, filter))
    .toSorted((a, b) => compareText(b.date.start, a.date.start));
  return {
    id: 'visits',
    title: t('registers.visits'),
    columns: [
      { key: 'date', head: t('registers.head.date'), isSortable: true },
      { key: 'who', head: t('registers.head.who'), isSortable: true },
      { key: 'where', head: t('registers.head.where'), isSortable: true },
      { key: 'what', head: t('registers.head.what'), isName: true, isSortable: true },
      { key: 'source', head: t('registers.head.source') },
    ],
    rows: rows.map((event) => rowOf(event, record)),
    notes: partialNotes(['visits'], record, filter),
  };
}

function rowOf(event: VisitEvent, record: RegistersRecord): RegisterRow {
  const { id, visit, date, sources, otherDates = [] } = event;
  const title = inLanguage(event.title);
  const people = namesOf(record.people, event.people);
  const organisations = namesOf(record.organisations, event.organisations);
  const places = namesOf(record.places, event.places);
  const others = otherDates.map((other) => other.date);
  return {
    id,
    sources,
    cells: {
      date: dateCell(date, others),
      who: { text: formatList(people.length > 0 ? people : organisations) },
      where: { text: formatList(places.length > 0 ? places : [t(`registers.country.${visit.to}`)]) },
      what: { text: title, note: whatKind(event) },
      source: sourceCell(id, sources, record),
    },
    file: {
      id,
      title,
      summary: inLanguage(event.summary),
      ...fileDate('date', date),
      other_dates: others.map(({ start, end }) => (start === end ? start : `${start}/${end}`)),
      to: visit.to,
      rank: visit.rank,
      form: visit.form ?? null,
      people,
      organisations,
      places,
      certainty: event.certainty,
      sector: event.sectors,
      ...fileSources(sources, record),
      note: event.note ? inLanguage(event.note) : null,
    },
  };
}

function whatKind({ visit, certainty }: VisitEvent): string {
  const rank = t(`registers.visit.${visit.rank}`);
  const kind = visit.form ? t(`registers.visit.${visit.form}`, { rank }) : rank;
  return certainty === 'disputed' ? `${kind}. ${t('registers.differ')}` : kind;
}
