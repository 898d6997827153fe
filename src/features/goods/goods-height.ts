import type { Figure } from '#src/charts/figure.ts';
import type { GoodsRow } from './goods.figure.ts';
import { hasLevel } from './goods-levels.ts';

/** Before the figure is known the card keeps the room of the whole record's figure. */
const typicalRows = 3;

/** Height of the plot, in pixels, for its width and rows. */
export function goodsHeight(width: number, figure?: Figure<GoodsRow>): number {
  return (
    34 + Math.max(figure ? figure.rows.filter(hasLevel).length : typicalRows, 2) * (width < 480 ? 78 : 66)
  );
}
