import { ratio } from './median.ts';
import type { Profile } from './profiles.ts';
import type { SubjectName } from './subjects.ts';
import type { Weight } from './weigh.ts';

/** Medians of one page under one profile, by name; ms where nothing else is said. */
type Medians = { readonly [name: string]: number };

/** All that is held against the bars. */
export type Results = {
  medians: { readonly [profile in Profile['name']]: { readonly [subject in SubjectName]?: Medians } };
  /** Of the product on its first visit, scrolled through, bytes. */
  weight: Weight;
  /** Of a million observations, from docs/scale.md: ms. */
  scale: { filter: number; index: number };
  /** The lowest of the four categories, 0 to 100; nothing where Lighthouse does not run. */
  lighthouse: number | undefined;
};

export type Unit = '×' | 'ms' | 'kB' | 'points' | '';
export type Bar = {
  name: string;
  unit: Unit;
  /** The most that is allowed, for `points` the least. */
  bar: number;
  measured: number;
};

/** Every bar, in one place, with what was measured: `NaN` where it was not. */
export function barsOf({ medians, weight, scale, lighthouse }: Results): readonly Bar[] {
  const of = (profile: Profile['name'], subject: SubjectName, name: string) =>
    medians[profile][subject]?.[name] ?? Number.NaN;
  const phone = (name: string) => of('mobile', 'product', name);
  const desk = (name: string) => of('desktop', 'product', name);
  const toStatic = (name: string, ours = name) => ratio(phone(ours), of('mobile', 'static', name));
  const most = (name: string, unit: Unit, measured: number, bar: number): Bar => ({
    name,
    unit,
    measured,
    bar,
  });
  const kB = (bytes: number) => bytes / 1000;
  const toECharts = (name: string) => ratio(phone(name), of('mobile', 'echarts', name));
  return [
    most('First contentful paint, to static', '×', toStatic('fcp'), 1.05),
    most('Largest contentful paint, to static', '×', toStatic('lcp'), 1.05),
    most('First chart seen, to static', '×', toStatic('seen'), 1.1),
    most('Shared link: first contentful paint, to static', '×', toStatic('fcp', 'sharedFcp'), 1.2),
    most('Shared link: right numbers, to static’s first paint', '×', toStatic('fcp', 'sharedNumbers'), 2.2),
    // Three decimals, as Lighthouse prints it: the browser counts a hundredth of a pixel too.
    most('Layout shift', '', Math.round(phone('cls') * 1000) / 1000, 0),
    most('Total blocking time without input', 'ms', phone('tbt'), 150),
    most('Chart live after it came into sight', 'ms', phone('cold'), 800),
    most('Chart live once its file is there', 'ms', phone('warm'), 100),
    most('Longest task while scrolling through', 'ms', phone('scrolling'), 100),
    most('First filter choice painted', 'ms', phone('firstChoice'), 1500),
    most('Interaction to next paint of that', 'ms', phone('inp'), 200),
    most('Later sector, to ECharts', '×', toECharts('sector'), 1),
    most('Later year, to ECharts', '×', toECharts('year'), 1),
    most('Later sector, desktop', 'ms', desk('sector'), 50),
    most('Later year, desktop', 'ms', desk('year'), 50),
    most('HTML', 'kB', kB(weight.html), 40),
    most('Script, style, HTML before live charts', 'kB', kB(weight.before), 95),
    most('Script, style, HTML with live charts', 'kB', kB(weight.code), 230),
    most('Fonts', 'kB', kB(weight.fonts), 110),
    most('Data', 'kB', kB(weight.data), 60),
    most('A million observations filtered and grouped', 'ms', scale.filter, 16),
    most('A million observations indexed', 'ms', scale.index, 1000),
    most('Lighthouse, the lowest of its four categories', 'points', lighthouse ?? Number.NaN, 100),
  ];
}

export type Verdict = 'met' | 'missed' | 'not measured';

export function verdict({ unit, bar, measured }: Bar): Verdict {
  if (!Number.isFinite(measured)) return 'not measured';
  return (unit === 'points' ? measured >= bar : measured <= bar) ? 'met' : 'missed';
}
