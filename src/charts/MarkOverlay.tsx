import { type CSSProperties, memo, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { defaultView, print } from '#src/filters/codec.ts';
import { currentView, openFact } from '#src/filters/store.ts';
import type { View } from '#src/filters/view.ts';
import { t } from '#src/i18n/translate.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import { ChartTooltip } from './ChartTooltip.tsx';
import { cellsOf, type FigureNumber, numbersOf } from './cells.ts';
import type { Cell, Figure } from './figure.ts';
import styles from './MarkOverlay.module.css';
import { quantitySentence } from './quantity-text.ts';
import { useRoving } from './roving.ts';
import { type Box, useMarks } from './use-marks.ts';

type MarkOverlayProps = {
  figure: Figure;
  plot: RefObject<HTMLElement | null>;
  width: number;
  /** Filled here: measures the marks anew, for who knows that they have changed. */
  measureMarks: RefObject<(() => void) | undefined>;
};

/** Small marks are hard to hit: a button is at least this wide and high. */
const leastSize = 24;
/** Time to cross the gap between a mark and its tooltip. */
const lingerMs = 120;

/**
 * The numbers of a chart as links over their marks: the drawing itself is hidden from assistive technology.
 * One tab stop; what has no mark is there as text. Before the chart is drawn every number is a link.
 */
export function MarkOverlay({ figure, plot, width, measureMarks }: MarkOverlayProps) {
  const boxes = useMarks(plot, width, measureMarks);
  const isDrawn = boxes.size > 0;
  const cells = useMemo(() => cellsOf(figure), [figure]);
  const all = useMemo(() => numbersOf(figure), [figure]);
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
            href={hrefOf(quantity.id, defaultView)}
            data-fact={quantity.id}
            data-stop={mark}
            tabIndex={tabIndexOf(mark)}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              openFact(quantity.id);
            }}
            onFocus={({ currentTarget }) => {
              followView(currentTarget, quantity.id);
              if (currentTarget.matches(':focus-visible')) show(mark);
            }}
            onBlur={hideSoon}
            onPointerEnter={({ currentTarget }) => {
              followView(currentTarget, quantity.id);
              show(mark);
            }}
            onPointerLeave={hideSoon}
          >
            <Sentence label={number.label} quantity={quantity} isBase={number.isBase} />
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

function hrefOf(fact: string, view: View): string {
  return print({ ...view, fact });
}

/**
 * Who opens the link in a tab of its own finds the view there as it is here. Written when the link is reached, so that a
 * change of the view need not draw every link of the page again.
 */
function followView(link: HTMLAnchorElement, fact: string): void {
  link.setAttribute('href', hrefOf(fact, currentView()));
}

/** Worded once for a number, however often its mark moves. */
const Sentence = memo(function Sentence({ label, quantity, isBase }: Omit<FigureNumber, 'mark'>) {
  const words = quantitySentence(label, quantity);
  return <VisuallyHidden>{isBase ? `${words}, ${t('chart.base-mark')}` : words}</VisuallyHidden>;
});

function unmarkedText(label: string, cell: Cell): string {
  if ('quantity' in cell) return `${quantitySentence(label, cell.quantity)}.`;
  // A text of the record may bring its own full stop.
  return t('number.sentence', { label, facts: cell.text }).replace(/\.?$/, '.');
}

function place({ x, y, width, height }: Box): CSSProperties {
  const [w, h] = [Math.max(width, leastSize), Math.max(height, leastSize)];
  return { left: x - (w - width) / 2, top: y - (h - height) / 2, width: w, height: h };
}
