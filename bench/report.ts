import { type Bar, type Results, type Unit, verdict } from './bars.ts';
import { ratio } from './median.ts';
import { profiles } from './profiles.ts';
import { subjects } from './subjects.ts';

/** The bars as a table: what was measured, what is allowed, and whether it is met. */
export function barsTable(bars: readonly Bar[]): string {
  const lines = bars.map((bar) => {
    const most = `${bar.unit === 'points' ? '≥' : '≤'} ${withUnit(bar.bar, bar.unit)}`;
    return `| ${bar.name} | ${withUnit(bar.measured, bar.unit)} | ${most} | ${verdict(bar)} |`;
  });
  return ['| bar | measured | allowed | |', '| - | -: | -: | - |', ...lines].join('\n');
}

const measures: readonly (readonly [name: string, title: string])[] = [
  ['fcp', 'first contentful paint'],
  ['lcp', 'largest contentful paint'],
  ['seen', 'first chart seen'],
  ['cls', 'layout shift'],
  ['tbt', 'total blocking time'],
  ['taskMs', 'work of the page’s thread until quiet'],
  ['scrolling', 'longest task while scrolling'],
  ['firstChoice', 'first choice painted'],
  ['inp', 'interaction to next paint of that'],
  ['sector', 'later sector painted'],
  ['year', 'later year painted'],
  ['kB', 'kB of the first visit, scrolled through'],
];

/** Medians of every page side by side, with their ratio to the static page. */
export function pagesTable({ medians }: Results): string {
  const heads = profiles.flatMap(({ name }) => subjects.map(({ title }) => `${name}: ${title}`));
  const lines = measures.map(([name, title]) => {
    const cells = profiles.flatMap((profile) =>
      subjects.map((subject) => {
        const number = medians[profile.name][subject.name]?.[name] ?? Number.NaN;
        const least = medians[profile.name].static?.[name] ?? Number.NaN;
        const times = subject.name === 'static' ? Number.NaN : ratio(number, least);
        return Number.isFinite(times) ? `${plain(number)} (${plain(times)}×)` : plain(number);
      }),
    );
    return `| ${title} | ${cells.join(' | ')} |`;
  });
  return [`| ms | ${heads.join(' | ')} |`, `| - |${' -: |'.repeat(heads.length)}`, ...lines].join('\n');
}

function withUnit(number: number, unit: Unit): string {
  if (!Number.isFinite(number)) return '–';
  return unit === '×' ? `${plain(number)}×` : `${plain(number)} ${unit}`.trim();
}

/** As many digits as can be told apart from one run to the next. */
function plain(number: number): string {
  if (!Number.isFinite(number)) return '–';
  if (Math.abs(number) >= 100) return Math.round(number).toLocaleString('en').replaceAll(',', ' ');
  return String(Math.round(number * 100) / 100);
}

/** The text with what stands between its marks `<!-- name -->` and `<!-- /name -->` replaced. */
export function between(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`The text has no marks ${open} … ${close}.`);
  return `${text.slice(0, from + open.length)}\n\n${content}\n\n${text.slice(to)}`;
}

/** A row of the table in docs/scale.md: its last column, for a million observations. */
export function scaleRow(text: string, name: string): number {
  const row = text.split('\n').find((line) => line.startsWith(`| ${name} |`));
  return Number((row?.split('|').at(-2) ?? '').replace(/\s/g, '') || Number.NaN);
}
