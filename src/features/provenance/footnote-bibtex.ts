import { type Citation, dateParts, oneLine } from './citation.ts';

/** The macros that every BibTeX style defines. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * One `@misc` a source, in UTF-8, for BibTeX and biblatex. The key names source and fact, because the note speaks of
 * the one fact: two of one source can stand in one file.
 */
export function bibtex({ id, fact, sources, release, accessed, view }: Citation): string {
  return sources
    .map(({ source, locator }) => {
      const { title, publisher, republishedFrom, published, url, lang } = source;
      const { year, month, day } = dateParts(published);
      const shown = `${fact}. As shown in Astana ⇄ Belgrade, data release ${release}, ${view}`;
      const fields: readonly (readonly [string, string | undefined])[] = [
        // The second braces make it one name, and keep the capitals of the title.
        ['author', `{{${escaped(republishedFrom ?? publisher)}}}`],
        ['title', `{{${escaped(title)}}}`],
        ['howpublished', republishedFrom && `{${escaped(publisher)}}`],
        ['year', year && `{${year}}`],
        ['month', month && months[month - 1]],
        ['day', day && `{${day}}`],
        ['url', url && `{${verbatim(url)}}`],
        ['urldate', accessed && `{${accessed}}`],
        ['language', `{${lang}}`],
        ['note', `{${escaped(locator ? `${locator}: ${shown}` : shown)}}`],
      ].map(([name, value]) => [String(name), value === undefined ? value : String(value)]);
      const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = ${value},` : []));
      return [`@misc{${source.id}:${id},`, ...lines, '}'].join('\n');
    })
    .join('\n\n');
}

const marks: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Not `\{`: BibTeX counts that brace all the same, and an odd one would swallow the rest of the file.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return oneLine(text).replace(/[\\{}~^&%$#_]/g, (mark) => marks[mark] ?? `\\${mark}`);
}

/** `url` is read as it stands; only what would end the field is written as the address may also be written. */
function verbatim(url: string): string {
  return url.replace(/[{}\\\s]/g, (mark) => encodeURIComponent(mark));
}
