import type { Quantity } from '#src/domain/quantity.ts';
import type { GoodsRow } from './goods.figure.ts';

/** A good with both levels: only these can be drawn. */
export type LevelRow = GoodsRow & { base: Quantity; level: Quantity };

export function hasLevel(row: GoodsRow): row is LevelRow {
  return row.base !== undefined && row.level !== undefined;
}
