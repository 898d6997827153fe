import { type Citation, dateParts, oneLine } from './citation.ts';

/** One record a source after the RIS format specification: lines end with CR LF, `TY` opens and `ER` closes. */
export function ris({ fact, sources, release, accessed, view }: Citation): string {
  return sources
    .map(({ source, locator }) => {
      const { title, publisher, republishedFrom, published, url, lang } = source;
      const { year } = dateParts(published);
      const shown = `${fact}. As shown in Astana ⇄ Belgrade, data release ${release}, ${view}`;
      const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
        ['TY', url ? 'ELEC' : 'GEN'],
        ['AU', oneName(republishedFrom ?? publisher)],
        ['TI', title],
        ['T2', republishedFrom && publisher],
        ['PY', year],
        ['DA', year && dateText(dateParts(published))],
        ['LA', lang],
        ['UR', url],
        ['Y2', accessed?.replaceAll('-', '/')],
        ['N1', locator ? `${locator}: ${shown}` : shown],
      ];
      const lines = fields.flatMap(([tag, value]) => (value ? `${tag}  - ${oneLine(value)}\r\n` : []));
      return `${lines.join('')}ER  - \r\n`;
    })
    .join('');
}

/** `YYYY/MM/DD/`, what is not known left empty. */
function dateText({ year, month, day }: ReturnType<typeof dateParts>): string {
  const two = (part: number | undefined) => (part ? String(part).padStart(2, '0') : '');
  return `${year}/${two(month)}/${two(day)}/`;
}

/** A comma would split an organisation into family and given name. */
function oneName(name: string): string {
  return name.replaceAll(', ', ': ');
}
