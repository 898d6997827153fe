import { t } from '#src/i18n/translate.ts';
import { tickSize } from './axes.ts';
import { ValueLabel } from './marks.tsx';
import type { Paint } from './palette.ts';
import type { PeriodRow } from './period-rows.ts';
import { allFit, breakAt, centresOf, type Lane, roughWidth, type Slot } from './period-slots.ts';

type PeriodAxisProps = {
  slots: readonly Slot<PeriodRow>[];
  lane: Lane;
  /** Top and bottom of the plot and the line of zero, in px. */
  top: number;
  bottom: number;
  zero: number;
  /** Where the years stand. */
  at: 'top' | 'bottom';
  paint: Paint;
};

/** Years under their columns, a dash over the axis for each gap, the break of method and the parts of years apart. */
export function PeriodAxis({ slots, lane, top, bottom, zero, at, paint }: PeriodAxisProps) {
  const centres = centresOf(slots.length, lane);
  const band = (lane.right - lane.left) / Math.max(slots.length, 1);
  const y = at === 'bottom' ? bottom + 14 : top - 14;
  const broken = breakAt(slots);
  const parts = slots.flatMap(({ row }, index) => (row?.kind === 'part' ? [centres[index] ?? 0] : []));
  const isMixed = parts.length > 0 && parts.length < slots.length;
  const isUnnamed = parts.length > 0 && namesOf(slots, centres) === undefined;
  const partsLabel = t('figure.axis.parts');
  const partsRight = lane.right + 36;
  const middle = ((parts[0] ?? 0) + (parts.at(-1) ?? 0)) / 2;
  const partsAt = Math.min(middle, partsRight - roughWidth(partsLabel, tickSize) / 2);
  return (
    <g>
      {ticks(slots, centres, band).map(({ key, x, text, below = '' }) => (
        <g key={key}>
          {[text, below]
            .filter((line) => line !== '')
            .map((line, index, lines) => (
              <ValueLabel
                key={line}
                x={Math.max(x, roughWidth(line, tickSize) / 2 + 2)}
                y={at === 'bottom' ? y + index * 16 : y - (lines.length - 1 - index) * 16}
                text={line}
                anchor="middle"
                paint={paint}
                weight={400}
                size={tickSize}
              />
            ))}
        </g>
      ))}
      {slots.map(
        ({ key, row }, index) =>
          row?.kind === 'gap' && (
            <path
              key={key}
              d={`M${(centres[index] ?? 0) - Math.min(band * 0.25, 8)},${zero + (at === 'bottom' ? -6 : 6)}h${Math.min(band * 0.5, 16)}`}
              stroke={paint('muted')}
              strokeWidth={2}
              fill="none"
            />
          ),
      )}
      {isMixed && (
        <path
          d={`M${(parts[0] ?? 0) - band},${zero - 5}v10`}
          stroke={paint('card')}
          strokeWidth={Math.max(band * 0.5, 6)}
          fill="none"
        />
      )}
      {(isMixed || isUnnamed) && (
        <ValueLabel
          x={partsAt}
          y={at === 'bottom' ? y + 18 : y - 18}
          text={partsLabel}
          anchor="middle"
          tone="muted"
          weight={400}
          size={tickSize}
          paint={paint}
        />
      )}
      {broken !== undefined && (
        <Break x={lane.left + band * broken} top={top} bottom={bottom} at={at} paint={paint} />
      )}
    </g>
  );
}

type Tick = { key: string; x: number; text: string; below?: string };

type BreakProps = { x: number; top: number; bottom: number; at: 'top' | 'bottom'; paint: Paint };

/** The line across which nothing is compared, with what counts on either side of it. */
function Break({ x, top, bottom, at, paint }: BreakProps) {
  const y = at === 'bottom' ? top - 24 : bottom + 22;
  const [from, to] = at === 'bottom' ? [top - 32, bottom] : [top, bottom + 30];
  const label = { y, weight: 400, size: tickSize, tone: 'muted', paint } as const;
  return (
    <g>
      <path d={`M${x},${from}V${to}`} stroke={paint('muted')} strokeDasharray="3 4" fill="none" />
      <ValueLabel {...label} x={x - 6} anchor="end" text={t('figure.axis.before-break')} />
      <ValueLabel {...label} x={x + 6} anchor="start" text={t('figure.axis.after-break')} />
    </g>
  );
}

/** Names of a few periods: on one line, or the year below the rest ("until September", "2024"). */
function namesOf(slots: readonly Slot<PeriodRow>[], centres: readonly number[]): readonly Tick[] | undefined {
  const named = slots.flatMap(({ key, row }, index) =>
    row ? [{ key, x: centres[index] ?? 0, text: row.label, below: '' }] : [],
  );
  if (allFit(named, tickSize)) return named;
  const broken = named.map(({ text, ...label }) => {
    const at = text.lastIndexOf(' ');
    return { ...label, text: text.slice(0, Math.max(at, 0)), below: text.slice(at + 1) };
  });
  const hasYears = slots.some(({ row }) => row && row.kind !== 'part');
  return !hasYears && allFit(broken, tickSize) ? broken : undefined;
}

/** Whole years where they fit, else the last two digits, else every other. A few periods have room for their names. */
function ticks(slots: readonly Slot<PeriodRow>[], centres: readonly number[], band: number): readonly Tick[] {
  const labels = (text: (row: PeriodRow, index: number) => string) =>
    slots.flatMap(({ key, row }, index) =>
      row ? [{ key, row, x: centres[index] ?? 0, text: text(row, index) }] : [],
    );
  const named = namesOf(slots, centres);
  if (named) return named;
  const years = labels(({ year }) => String(year));
  if (allFit(years, tickSize)) return years;
  const short = labels(({ year }, index) => (index === 0 ? String(year) : String(year).slice(2)));
  if (band > 20) return short;
  // Counted from the newest of each group, which keeps its year.
  const everyOther = (isPart: boolean) =>
    short
      .filter(({ row }) => (row.kind === 'part') === isPart)
      .filter((_, index, all) => (all.length - 1 - index) % 2 === 0);
  const clear: typeof short = [];
  for (const label of [...everyOther(false), ...everyOther(true)]) {
    const x = Math.max(label.x, roughWidth(label.text, tickSize) / 2);
    const last = clear.at(-1);
    if (!last || allFit([last, { ...label, x }], tickSize)) clear.push({ ...label, x });
  }
  return clear;
}
