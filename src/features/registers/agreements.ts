import type { Agreement, Ratification } from '#src/contract/agreement.ts';
import { rowById } from '#src/contract/by-id.ts';
import { matchesAgreement, type SelectionFilter } from '#src/contract/matches.ts';
import { compareText } from '#src/domain/grouped.ts';
import { formatDate, formatList } from '#src/i18n/format.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import { partialNotes } from './partial-notes.ts';
import { fileDate, type Register, type RegisterRow } from './register.ts';
import type { RegistersRecord } from './registers-record.ts';
import { dateCell, fileSources, namesOf, sourceCell } from './words.ts';

/** The documents between the two states, newest first; each belongs to the year of its signature. */
export function agreementsRegister(record: RegistersRecord, filter: SelectionFilter): Register {
  const rows = record.agreements
    .filter((row) => matchesAgreement(row, filter))
    .toSorted((a, b) => compareText(b.signed.start, a.signed.start));
  return {
    id: 'agreements',
    title: t('registers.agreements'),
    columns: [
      { key: 'title', head: t('registers.head.title'), isName: true, isSortable: true },
      { key: 'kind', head: t('registers.head.kind'), isSortable: true },
      { key: 'signed', head: t('registers.head.signed'), isSortable: true },
      { key: 'ratified', head: t('registers.head.ratified'), isSortable: true },
      { key: 'in-force', head: t('registers.head.in-force'), isSortable: true },
      { key: 'status', head: t('registers.head.status'), isSortable: true },
      { key: 'sectors', head: t('registers.head.sectors'), isSortable: true },
      { key: 'source', head: t('registers.head.source') },
    ],
    rows: rows.map((row) => rowOf(row, record)),
    notes: partialNotes(['documents', 'agreements'], record, filter),
  };
}

function rowOf(agreement: Agreement, record: RegistersRecord): RegisterRow {
  const { id, kind, signed, inForce, status, sources, ratifications = [], conflictsWith = [] } = agreement;
  const title = inLanguage(agreement.title);
  const kindText = t(`registers.kind.${kind}`);
  return {
    id,
    status,
    sources,
    cells: {
      title: { text: title, note: conflictsWith.length > 0 ? t('registers.differ') : '' },
      kind: { text: kindText },
      signed: dateCell(signed),
      ratified: {
        text: formatList(ratifications.map(ratified)),
        order: ratifications.map(({ date }) => date.start).toSorted()[0],
      },
      'in-force': dateCell(inForce),
      status: { text: statusText(agreement, record), order: t(`registers.status.${status}`) },
      sectors: { text: formatList(namesOf(record.sectors, agreement.sectors)) },
      source: sourceCell(id, sources, record),
    },
    file: {
      id,
      title,
      kind,
      ...fileDate('signed', signed),
      ratified: ratifications.map(({ by, date }) => `${by} ${date.start}`),
      ...fileDate('in_force', inForce),
      status,
      replaced_by: agreement.replacedBy ?? null,
      conflicts_with: conflictsWith,
      sector: agreement.sectors,
      ...fileSources(sources, record),
      note: agreement.note ? inLanguage(agreement.note) : null,
    },
  };
}

function ratified({ by, date }: Ratification): string {
  return t('registers.ratified', { by: t(`registers.by.${by}`), date: formatDate(date) });
}

function statusText({ status, replacedBy }: Agreement, record: RegistersRecord): string {
  const newer = rowById(record.agreements, replacedBy);
  if (status !== 'replaced' || !newer) return t(`registers.status.${status}`);
  return t('registers.status.replaced-by', { title: inLanguage(newer.title) });
}
