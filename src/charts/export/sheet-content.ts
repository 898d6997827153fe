import { numbersOf } from '#src/charts/cells.ts';
import type { LegendEntry } from '#src/charts/figure.ts';
import { citedSources, sourceLine } from '#src/charts/sources-text.ts';
import { formatList } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';
import type { DataInput } from './input.ts';

/** The words of an exported image around its plot. */
export type SheetContent = {
  title: string;
  subtitle: string;
  legend: readonly LegendEntry[];
  /** Paragraphs under the plot. */
  notes: readonly string[];
  /** Stands after the notes where not all of them have room. */
  moreNotes: string;
  brand: string;
  address: string;
};

/** An image has room for a few sources; its address leads to all of them. */
const mostSources = 4;

export function sheetContent(input: DataInput): SheetContent {
  const { figure, release, url, sources } = input;
  const cited = citedSources(figure.sources, sources).map(sourceLine);
  const shown = cited.length > mostSources + 1 ? cited.slice(0, mostSources) : cited;
  const rest = cited.length - shown.length;
  const list = [...shown, ...(rest > 0 ? [t('export.more-sources', { count: rest })] : [])].join('; ');
  const sourceNote = cited.length > 0 ? [t('export.source-line', { count: cited.length, list })] : [];
  return {
    title: figure.title,
    subtitle: [figure.subtitle, ...filterWords(input)].join(' · '),
    legend: figure.legend,
    notes: [...sourceNote, ...figure.notes],
    moreNotes: t('export.more-notes'),
    brand: t('export.brand', { release: release.version }),
    address: url.replace(/^https?:\/\//, ''),
  };
}

/** The choices that made the figure, in words: an image travels without the page around it. */
function filterWords({ figure, view, years, sectorNames, organisationNames }: DataInput): string[] {
  const sectors = view.sector.map((id) => sectorNames.get(id) ?? id);
  const reporters = [...new Set(numbersOf(figure).map(({ quantity }) => quantity.reporter))];
  const names = reporters.map((reporter) => reporterName(reporter, organisationNames));
  // A subtitle that already says whose count it is need not be told so again.
  const isSaid = names.every((name) => figure.subtitle.includes(name));
  return [
    sectors.length > 0 ? formatList(sectors) : t('export.all-sectors'),
    years.from === years.to ? String(years.from) : t('export.years', years),
    view.layer === 'article' ? t('export.article-only') : '',
    isSaid ? '' : t('export.reported-by', { reporter: formatList(names) }),
  ].filter((words) => words !== '');
}

function reporterName(reporter: string, organisationNames: ReadonlyMap<string, string>): string {
  if (reporter === 'KZ' || reporter === 'RS' || reporter === 'SCG' || reporter === 'compiled')
    return t(`reporter.${reporter}`);
  return organisationNames.get(reporter) ?? reporter;
}
