import type { Observation } from '#src/contract/observation.ts';
import { fullYear } from './periods.ts';
import { en } from './row-parts.ts';

/** All goods together, in millions of dollars, as published. */
export const level = {
  measure: 'trade',
  unit: 'USD',
  unitMult: 6,
  status: 'reported',
  sectors: ['trade'],
} satisfies Partial<Observation>;

/** Another figure of the same thing, and what to say about it. */
export type Dispute = { id: string; words: string };

/** Makes a dispute by the other figure's id. */
export function disputed(words: string): (id: string) => Dispute {
  return (id) => ({ id, words });
}

type Common = Omit<Observation, 'id' | 'period' | 'value' | 'decimals' | 'conflictsWith' | 'note'>;

/** One line of a reporter: what its years have in common, then a year a row. */
export function yearly(common: Common, remark?: string) {
  return (
    id: string,
    year: number,
    value: number,
    decimals: number,
    ...disputes: readonly Dispute[]
  ): Observation => {
    const words = [...(remark ? [remark] : []), ...disputes.map((dispute) => dispute.words)];
    return {
      ...common,
      id,
      period: fullYear(year),
      value,
      decimals,
      conflictsWith: disputes.map((dispute) => dispute.id),
      ...(words.length > 0 ? { note: en(words.join(' ')) } : {}),
    };
  };
}
