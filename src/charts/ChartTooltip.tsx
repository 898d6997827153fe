import { useLayoutEffect, useRef } from 'react';
import styles from './ChartTooltip.module.css';
import type { FigureNumber } from './cells.ts';
import { periodText } from './period-text.ts';
import { intervalText, isEstimate, quantityText, statusWord } from './quantity-text.ts';
import type { Box } from './use-marks.ts';

type ChartTooltipProps = {
  number: FigureNumber;
  /** The mark's box and the plot's width, in the plot's pixels. */
  box: Box;
  width: number;
  onPointerEnter: () => void;
  onPointerLeave: () => void;
};

const gap = 6;

/** What the number is, its status, range and period. Stays while the pointer is on it, never over the plot's sides. */
export function ChartTooltip({ number, box, width, onPointerEnter, onPointerLeave }: ChartTooltipProps) {
  const { quantity, label } = number;
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const tooltip = element.current;
    if (!tooltip) return;
    const middle = box.x + box.width / 2 - tooltip.offsetWidth / 2;
    const x = Math.max(0, Math.min(middle, width - tooltip.offsetWidth));
    const above = box.y - tooltip.offsetHeight - gap;
    const y = isRoomAbove(tooltip, above) ? above : box.y + box.height + gap;
    tooltip.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }, [box, width]);
  return (
    <div ref={element} role="tooltip" className={styles.tooltip} {...{ onPointerEnter, onPointerLeave }}>
      <span className={styles.label}>{label}</span>
      <strong className={styles.value}>{quantityText(quantity)}</strong>
      <span>
        {[statusWord(quantity.status), isEstimate(quantity) ? intervalText(quantity) : '']
          .filter((part) => part !== '')
          .join(', ')}
      </span>
      <span>{periodText(quantity.period)}</span>
    </div>
  );
}

function isRoomAbove(tooltip: HTMLElement, y: number): boolean {
  const top = tooltip.offsetParent?.getBoundingClientRect().top ?? 0;
  return top + y >= 0;
}
