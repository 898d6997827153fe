import type { PeriodRow } from './period-rows.ts';

/** A place on the axis of periods; the empty ones keep parts of years away from full years. */
export type Slot<R extends PeriodRow> = { key: string; row?: R | undefined };

export type Lane = { left: number; right: number };

/** Places in order, with the empty ones between full years and parts of years. */
export function slotsOf<R extends PeriodRow>(rows: readonly R[]): readonly Slot<R>[] {
  const [years, parts] = [rows.filter(({ kind }) => kind !== 'part'), rows.filter(isPart)];
  const slot = (row: R): Slot<R> => ({ key: row.id, row });
  const isMixed = years.length > 0 && parts.length > 0;
  return [...years.map(slot), ...(isMixed ? [{ key: 'apart' }] : []), ...parts.map(slot)];
}

/** Middle of each place, in px. */
export function centresOf(count: number, { left, right }: Lane): readonly number[] {
  const band = (right - left) / Math.max(count, 1);
  return Array.from({ length: count }, (_, at) => left + band * (at + 0.5));
}

/** The place before which the way of counting changes, if it does among the full years shown. */
export function breakAt(slots: readonly Slot<PeriodRow>[]): number | undefined {
  const last = slots.findLastIndex(({ row }) => row?.kind === 'year' && row.basis === 'imf-dots');
  const isGoingOn = slots.some(({ row }) => row?.kind === 'year' && row.basis === 'government');
  return last >= 0 && isGoingOn ? last + 1 : undefined;
}

type Label = { key: string; x: number; text: string };

/** About as wide as a text of size 13 is drawn. */
export function roughWidth(text: string, size = 13): number {
  return text.length * size * 0.58;
}

/** Whether every label has room on one line. */
export function allFit(labels: readonly Label[], size = 13): boolean {
  return labels.every((label) => isFree(label, labels, size));
}

function isFree(label: Label, others: readonly Label[], size = 13): boolean {
  return others.every(
    (other) =>
      other === label ||
      Math.abs(other.x - label.x) > (roughWidth(other.text, size) + roughWidth(label.text, size)) / 2 + 4,
  );
}

/** `reach`: how far the column goes from the line of zero, in px; negative downwards. */
type ColumnLabel = Label & { reach: number };

type Wanted = {
  /** Keys in the order in which they are given room. */
  first: readonly string[];
  /** Those of them that stand even where a neighbour is in the way: beyond it, with a line to their column. */
  always: readonly string[];
  columnWidth: number;
};

/**
 * Where values stand, from the line of zero in px, so that none touches another or a neighbour's column: all
 * where all fit, else those wanted.
 */
export function placedLabels(
  labels: readonly ColumnLabel[],
  { first, always, columnWidth }: Wanted,
): ReadonlyMap<string, number> {
  if (allFit(labels)) return new Map(labels.map(({ key, reach }) => [key, reach]));
  const placed: ColumnLabel[] = [];
  for (const key of new Set(first)) {
    const label = labels.find((each) => each.key === key);
    if (!label || !isFree(label, placed)) continue;
    const near = labels.filter(
      (other) =>
        other !== label &&
        Math.sign(other.reach) === Math.sign(label.reach) &&
        Math.abs(other.x - label.x) < (roughWidth(label.text) + columnWidth) / 2,
    );
    const cover = Math.max(0, ...near.map(({ reach }) => Math.abs(reach)));
    const isCovered = cover > Math.abs(label.reach) + 3;
    if (isCovered && !always.includes(key)) continue;
    placed.push({ ...label, reach: isCovered ? Math.sign(label.reach) * (cover + 4) : label.reach });
  }
  return new Map(placed.map(({ key, reach }) => [key, reach]));
}

function isPart({ kind }: PeriodRow): boolean {
  return kind === 'part';
}
