import type { Collections } from './collections.ts';
import { inLayer, type SelectionFilter } from './matches.ts';
import type { Source } from './source.ts';

const layered = ['observations', 'events', 'statements', 'agreements'] as const;
type Layered = Pick<Collections, (typeof layered)[number]>;

/**
 * A record with the rows of the chosen layer alone. Code lists stay whole: they name what the rows speak of. A part
 * that lists more than the rows themselves is made from this, so that nothing of another source comes in beside them.
 */
export function layerOf<R extends Partial<Layered>>(record: R, filter: SelectionFilter): R {
  if (filter.layer !== 'article') return record;
  const kept = { ...record };
  for (const name of layered) keep(kept, name, filter);
  return kept;
}

function keep<C extends keyof Layered>(
  record: { [name in C]?: readonly Collections[C][number][] },
  name: C,
  filter: SelectionFilter,
): void {
  const rows = record[name];
  if (rows) record[name] = rows.filter(({ sources }) => inLayer(sources, filter));
}

/** The documents of the chosen layer: every one of the record, or those that the layer's rows cite. */
export function sourcesOfLayer(
  record: Layered & Pick<Collections, 'sources'>,
  filter: SelectionFilter,
): readonly Source[] {
  if (filter.layer !== 'article') return record.sources;
  const own = layerOf(record, filter);
  const cited = new Set(
    layered.flatMap((name) => own[name].flatMap(({ sources }) => sources.map(({ source }) => source))),
  );
  return record.sources.filter(({ id }) => cited.has(id));
}
