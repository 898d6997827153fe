import type {
  Bound,
  Flow,
  Measure,
  Observation,
  ObservationUnit,
  Partner,
} from '#src/contract/observation.ts';
import type { Period } from '#src/contract/period.ts';
import type { SectorId } from '#src/contract/sector.ts';
import type { SourceRef } from '#src/contract/source.ts';

/** From strongest to weakest; a computed number takes the weakest of its inputs. */
export const statuses = ['reported', 'derived', 'implied', 'claim'] as const;
export type Status = (typeof statuses)[number];

export const formulas = [
  'change',
  'base',
  'level',
  'balance',
  'sum',
  'share',
  'rest',
  'ratio',
  'age',
] as const;
export type Formula = (typeof formulas)[number];

/** A value with the range that its rounding, or the rounding of its inputs, admits: low ≤ value ≤ high. */
export type Interval = { value: number; low: number; high: number };

/** `points`: by how much one per cent differs from another. */
export type Unit = ObservationUnit | 'ratio' | 'months' | 'points';

/**
 * One number that may be shown, stored or computed, with all that must stand beside it. `value`, `low` and
 * `high` are in `unit` × 10^`unitMult`. `inputs` are ids of stored facts, in the order of the formula.
 */
export type Quantity = Interval & {
  id: string;
  unit: Unit;
  unitMult: number;
  status: Status;
  measure: Measure | 'balance' | 'balance-change' | 'share' | 'rest' | 'age';
  flow: Flow;
  reporter: string;
  /** Absent where two partners, or none, are meant. */
  partner?: Partner | undefined;
  publishedBy?: string | undefined;
  /** Absent where the inputs of a computed number do not agree in it. */
  basis?: Observation['basis'] | undefined;
  period: Period;
  /** Of a change: the period it is counted from, where that is not the same season a year before. */
  since?: Period | undefined;
  product?: string | undefined;
  sectors: readonly SectorId[];
  sources: readonly SourceRef[];
  /** As published; absent on computed numbers. */
  decimals?: number | undefined;
  exact?: boolean | undefined;
  bound?: Bound | undefined;
  valueHigh?: number | undefined;
  formula?: Formula | undefined;
  inputs: readonly string[];
};
