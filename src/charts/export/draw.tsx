import { type ComponentType, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import type { ChartProps } from '#src/charts/chart-props.ts';
import { Drawn } from '#src/charts/Drawn.tsx';
import type { Figure } from '#src/charts/figure.ts';
import { filePaint } from '#src/charts/palette.ts';
import { t } from '#src/i18n/translate.ts';
import { ExportFailure } from './failure.ts';
import { tidyCopy } from './tidy.ts';

type Plot<F extends Figure> = {
  figure: F;
  chart: ComponentType<ChartProps<F>>;
  width: number;
  height: number;
};

const patienceMs = 5000;

/**
 * Draws a chart anew, out of sight, at its own size and in the colours of a file, and answers it as SVG markup.
 * Text of the chart outside its SVG does not come along.
 * @throws ExportFailure where nothing is drawn in time or the chart fails.
 */
export async function drawPlot<F extends Figure>(plot: Plot<F>): Promise<string> {
  const stage = document.createElement('div');
  Object.assign(stage.style, {
    position: 'fixed',
    left: '-20000px',
    top: '0',
    width: `${plot.width}px`,
    height: `${plot.height}px`,
  });
  stage.setAttribute('aria-hidden', 'true');
  stage.inert = true;
  document.body.append(stage);
  let unmount = () => {};
  try {
    await new Promise<void>((drawn, failed) => {
      const root = createRoot(stage, { onUncaughtError: failed });
      unmount = () => root.unmount();
      root.render(<Staged {...plot} onDrawn={drawn} />);
      // The file of a chart may never come, and nobody says so.
      setTimeout(() => failed(new Error('nothing was drawn in time')), patienceMs);
    });
    const drawing = stage.querySelector('svg');
    if (!drawing) throw new Error('nothing was drawn');
    const origin = stage.getBoundingClientRect();
    // Laying out asks for the fonts of letters that the page did not have yet; texts are measured in them.
    await document.fonts.ready;
    return placed(drawing, origin);
  } catch (cause) {
    throw new ExportFailure(t('export.failed-draw'), { cause });
  } finally {
    unmount();
    stage.remove();
  }
}

function Staged<F extends Figure>({ chart: Chart, onDrawn, ...size }: Plot<F> & { onDrawn: () => void }) {
  return (
    <Suspense>
      <Chart {...size} paint={filePaint} isNarrow={false} mode="file" />
      <Drawn onDrawn={onDrawn} />
    </Suspense>
  );
}

function placed(drawing: SVGSVGElement, origin: DOMRect): string {
  const { left, top, width, height } = drawing.getBoundingClientRect();
  const copy = tidyCopy(drawing);
  const size = { x: left - origin.left, y: top - origin.top, width, height };
  for (const [name, value] of Object.entries(size))
    copy.setAttribute(name, String(Math.round(value * 100) / 100));
  copy.setAttribute('overflow', 'visible');
  return new XMLSerializer().serializeToString(copy);
}
