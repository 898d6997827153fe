import { formatDate, formatDay } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';
import { type Citation, type FootnoteStyle, oneLine } from './citation.ts';
import { bibtex } from './footnote-bibtex.ts';
import { chicago } from './footnote-chicago.ts';
import { ris } from './footnote-ris.ts';

const written = { plain, chicago, bibtex, ris } as const satisfies Record<
  FootnoteStyle,
  (citation: Citation) => string
>;

/** The footnote of a fact in a style, one entry for each of its sources. */
export function footnote(style: FootnoteStyle, citation: Citation): string {
  return written[style](citation);
}

/** In the reader's language, for a text without a house style. */
function plain({ sources, release, accessed, view }: Citation): string {
  return sources
    .map(({ source, locator }) => {
      const { title, publisher, republishedFrom, published, url } = source;
      const parts = [
        republishedFrom ? t('chart.republished', { author: republishedFrom, publisher }) : publisher,
        t('footnote.title', { title: oneLine(title) }),
        published ? formatDate(published) : t('footnote.undated'),
        locator,
        url ?? '',
      ];
      const words = { source: parts.filter((part) => part !== '').join(', '), release, view };
      return accessed
        ? t('footnote.plain', { ...words, accessed: formatDay(accessed) })
        : t('footnote.plain.no-day', words);
    })
    .join('\n');
}
