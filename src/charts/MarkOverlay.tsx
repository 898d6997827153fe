import { type CSSProperties, type RefObject, useEffect, useRef, useState } from 'react';
import { print } from '#src/filters/codec.ts';
import { currentView, openFact, useView } from '#src/filters/store.ts';
import { t } from '#src/i18n/translate.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import { ChartTooltip } from './ChartTooltip.tsx';
import { cellsOf, type FigureNumber, numbersOf } from './cells.ts';
import type { Cell, Figure } from './figure.ts';
import styles from './MarkOverlay.module.css';
import { quantitySentence } from './quantity-text.ts';
import { useRoving } from './roving.ts';
import { type Box, useMarks } from './use-marks.ts';

type MarkOverlayProps = { figure: Figure; plot: RefObject<HTMLElement | null>; width: number };

/** Small marks are hard to hit: a button is at least this wide and high. */
const leastSize = 24;
/** Time to cross the gap between a mark and its tooltip. */
const lingerMs = 120;

/**
 * The numbers of a chart as links over their marks: the drawing itself is hidden from assistive technology.
 * One tab stop; what has no mark is there as text. Before the chart is drawn every number is a link.
 */
export function MarkOverlay({ figure, plot, width }: MarkOverlayProps) {
  // Drawn anew when the rest of the address changes, not when a number is opened: `fact` is put in below.
  useView((chosen) => print({ ...chosen, fact: undefined }));
  const view = currentView();
  const boxes = useMarks(plot, width);
  const isDrawn = boxes.size > 0;
  const cells = cellsOf(figure);
  const all = numbersOf(figure);
  const numbers = all.flatMap((number) => {
    const box = boxes.get(number.mark) ?? boxes.get(number.quantity.id);
    return box || !isDrawn ? [{ ...number, box }] : [];
  });
  const stops = numbers.map(({ mark }, column) => ({ id: mark, row: 0, column }));
  const { box, onKeyDown, onFocus, tabIndexOf } = useRoving<HTMLFieldSetElement>(stops);
  const [shown, setShown] = useState<string>();
  const leaving = useRef<number>(undefined);
  const tip = numbers.find(({ mark }) => mark === shown);

  function show(mark: string | undefined) {
    window.clearTimeout(leaving.current);
    setShown(mark);
  }
  function hideSoon() {
    window.clearTimeout(leaving.current);
    leaving.current = window.setTimeout(() => setShown(undefined), lingerMs);
  }
  // Escape must also hide a tooltip that the pointer called up, while the focus is anywhere.
  useEffect(() => {
    if (shown === undefined) return;
    const hide = (event: globalThis.KeyboardEvent) => event.key === 'Escape' && setShown(undefined);
    document.addEventListener('keydown', hide);
    return () => document.removeEventListener('keydown', hide);
  }, [shown]);

  return (
    <fieldset
      ref={box}
      className={styles.overlay}
      aria-label={t(all.length > 0 ? 'chart.marks' : 'chart.marks.text', { title: figure.title })}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      {cells.map(({ mark, label, cell }) => {
        const number = numbers.find((known) => known.mark === mark);
        if (!number) return <VisuallyHidden key={mark}>{unmarkedText(label, cell)}</VisuallyHidden>;
        const { quantity } = number;
        return (
          // A link, not a button: it leads to the source, also in a tab of its own.
          <a
            key={mark}
            className={number.box ? styles.mark : styles.waiting}
            style={number.box && place(number.box)}
            href={print({ ...view, fact: quantity.id })}
            data-fact={quantity.id}
            data-stop={mark}
            tabIndex={tabIndexOf(mark)}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              openFact(quantity.id);
            }}
            onFocus={(event) => event.currentTarget.matches(':focus-visible') && show(mark)}
            onBlur={hideSoon}
            onPointerEnter={() => show(mark)}
            onPointerLeave={hideSoon}
          >
            <VisuallyHidden>{sentence(number)}</VisuallyHidden>
          </a>
        );
      })}
      {tip?.box && (
        <ChartTooltip
          number={tip}
          box={tip.box}
          width={width}
          onPointerEnter={() => show(tip.mark)}
          onPointerLeave={hideSoon}
        />
      )}
    </fieldset>
  );
}

function sentence({ label, quantity, isBase }: FigureNumber): string {
  const words = quantitySentence(label, quantity);
  return isBase ? `${words}, ${t('chart.base-mark')}` : words;
}

function unmarkedText(label: string, cell: Cell): string {
  if ('quantity' in cell) return `${quantitySentence(label, cell.quantity)}.`;
  // A text of the record may bring its own full stop.
  return t('number.sentence', { label, facts: cell.text }).replace(/\.?$/, '.');
}

function place({ x, y, width, height }: Box): CSSProperties {
  const [w, h] = [Math.max(width, leastSize), Math.max(height, leastSize)];
  return { left: x - (w - width) / 2, top: y - (h - height) / 2, width: w, height: h };
}
