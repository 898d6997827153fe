import { quantityName, reporterName } from '#src/charts/names.ts';
import { periodText } from '#src/charts/period-text.ts';
import { rowById } from '#src/contract/by-id.ts';
import type { CollectionName, RowOf } from '#src/contract/collections.ts';
import type { Change } from '#src/contract/difference.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import type { View } from '#src/filters/view.ts';
import { capitalised, formatNumber } from '#src/i18n/format.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import type { ReleasesRecord } from './releases-record.ts';

/** What a changed row is called: as the record has it, else as it was before it was withdrawn, else its id. */
export function rowName(change: Change, record: ReleasesRecord, side: View['view']): string {
  const { collection, id } = change;
  if (collection === 'observations') {
    const row = rowById(record.observations, id);
    const name = row && capitalised(quantityName(storedQuantity(row), record, side));
    if (row && name) {
      const [period, reporter] = [periodText(row.period), reporterName(row.reporter, record)];
      return t('releases.figure', { name, period, reporter });
    }
  } else {
    const rows: readonly RowOf<Exclude<CollectionName, 'observations'>>[] = record[collection];
    const row = rowById(rows, id);
    if (row && 'text' in row) return inLanguage(row.text);
    if (row && 'name' in row) return inLanguage(row.name);
    if (row) return typeof row.title === 'string' ? row.title : inLanguage(row.title);
  }
  const said = change.fields?.find(({ field }) => /^(?:title|text|name)(?:\.en)?$/.test(field))?.before;
  return typeof said === 'string' ? said : id;
}

/** The value of a field for readers. Codes stay codes. */
export function valueWords(value: unknown): string {
  if (value === undefined || value === null) return t('releases.nothing');
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return t(value ? 'releases.yes' : 'releases.no');
  if (typeof value === 'number') return numberWords(value);
  if (Array.isArray(value))
    return value.length === 0 ? t('releases.nothing') : value.map(valueWords).join('; ');
  return typeof value === 'object' ? partsWords(value) : String(value);
}

/** What a list holds: a source with the place in it is "source ¶ 8", a date is its day or its span. */
function partsWords(parts: object): string {
  if ('source' in parts)
    return [parts.source, 'locator' in parts ? parts.locator : '']
      .map((part) => (part ? valueWords(part) : ''))
      .join(' ')
      .trim();
  if ('start' in parts && 'end' in parts)
    return [...new Set([parts.start, parts.end].map(valueWords))].join('–');
  return Object.values(parts).map(valueWords).join(', ');
}

/** With the decimals that it has; a number that no source prints is left as it is written. */
function numberWords(value: number): string {
  const written = String(value);
  const decimals = written.split('.')[1]?.length ?? 0;
  return written.includes('e') || decimals > 9 ? written : formatNumber(value, decimals);
}
