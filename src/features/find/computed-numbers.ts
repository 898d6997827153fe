import type { Observation } from '#src/contract/observation.ts';
import { type Dated, relationsAge } from '#src/domain/anniversary.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { balanceSeries, goodsChanges, restOf, tradeSeries } from '#src/domain/series.ts';
import { countsOf } from '#src/domain/trade-record.ts';

const flows = ['export', 'import'] as const;

/** The numbers that the page works out, each once: from the trade figures of each count, and from the calendar. */
export function computedNumbers(
  observations: readonly Observation[],
  events: readonly Dated[],
): readonly Quantity[] {
  const trade = countsOf(observations).flatMap((scope) => [
    ...[...flows, 'turnover' as const].flatMap((flow) =>
      tradeSeries(observations, flow, scope).flatMap(({ quantity, change }) => [quantity, change]),
    ),
    ...balanceSeries(observations, scope).flatMap(({ quantity, change }) => [quantity, change]),
    ...flows.flatMap((flow) => {
      const parts = restOf(observations, flow, undefined, scope);
      return [
        ...goodsChanges(observations, flow, undefined, scope).flatMap(({ level, base }) => [level, base]),
        parts?.net,
        parts?.rest,
      ];
    }),
  ]);
  const lengths = observations.filter(({ measure }) => measure === 'relations-length');
  const found = [...trade, ...lengths.map((length) => relationsAge(length, events))];
  const byId = new Map(found.flatMap((quantity) => (quantity?.formula ? [[quantity.id, quantity]] : [])));
  return [...byId.values()];
}
