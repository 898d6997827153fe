import { type Citation, dateParts, oneLine } from './citation.ts';

/** A style of English: its words and its dates are English in whatever language the page is read. */
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * Notes of the Chicago Manual of Style (notes and bibliography), one a line and source: “Title,” author, publisher,
 * date, place, access date, address.
 */
export function chicago({ sources, release, accessed, view }: Citation): string {
  return sources
    .map(({ source, locator }) => {
      const { title, publisher, republishedFrom, published, url } = source;
      const parts = [
        republishedFrom ? `${republishedFrom}, republished by ${publisher}` : publisher,
        dateText(dateParts(published)) || 'n.d.',
        locator,
        accessed
          ? `accessed ${dateText(dateParts({ start: accessed, end: accessed, precision: 'day' }))}`
          : '',
        url ?? '',
      ];
      const cited = parts.filter((part) => part !== '').join(', ');
      return `“${innerQuotes(oneLine(title))},” ${cited}; as shown in Astana ⇄ Belgrade, data release ${release}, ${view}.`;
    })
    .join('\n');
}

function dateText({ year = '', month, day }: ReturnType<typeof dateParts>): string {
  const name = months[(month ?? 0) - 1];
  if (!name) return year;
  return day ? `${name} ${day}, ${year}` : `${name} ${year}`;
}

/** Quotation marks inside a title that is itself in double ones become single. */
function innerQuotes(title: string): string {
  return title
    .replace(/[“„]/g, '‘')
    .replace(/”/g, '’')
    .replace(/"([^"]*)"/g, '‘$1’');
}
