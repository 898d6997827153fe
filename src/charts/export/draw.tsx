import { type ComponentType, Suspense } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ChartProps } from '#src/charts/chart-props.ts';
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

const pollMs = 20;
const patienceMs = 5000;

/**
 * Draws a chart anew, out of sight, at its own size and in the colours of a file, and answers it as SVG markup.
 * Text of the chart outside its SVG does not come along.
 * @throws ExportFailure where nothing is drawn in time or the chart fails.
 */
export async function drawPlot<F extends Figure>({
  figure,
  chart: Chart,
  width,
  height,
}: Plot<F>): Promise<string> {
  const stage = document.createElement('div');
  Object.assign(stage.style, {
    position: 'fixed',
    left: '-20000px',
    top: '0',
    width: `${width}px`,
    height: `${height}px`,
  });
  stage.setAttribute('aria-hidden', 'true');
  stage.inert = true;
  document.body.append(stage);
  let failure: unknown;
  const root = createRoot(stage, {
    onUncaughtError: (error) => {
      failure = error;
    },
  });
  try {
    flushSync(() =>
      root.render(
        <Suspense>
          <Chart {...{ figure, width, height }} paint={filePaint} isNarrow={false} mode="file" />
        </Suspense>,
      ),
    );
    await settled(stage, () => failure !== undefined);
    const origin = stage.getBoundingClientRect();
    return drawings(stage)
      .map((drawing) => placed(drawing, origin))
      .join('');
  } catch (cause) {
    throw new ExportFailure(t('export.failed-draw'), { cause: failure ?? cause });
  } finally {
    root.unmount();
    stage.remove();
  }
}

/** The outermost SVGs: what Recharts draws in, not what stands inside it. */
function drawings(stage: Element): SVGSVGElement[] {
  return [...stage.querySelectorAll('svg')].filter((svg) => !svg.parentElement?.closest('svg'));
}

/** Recharts draws in several turns; it is done when marks are there and nothing changes any more. */
async function settled(stage: Element, hasFailed: () => boolean): Promise<void> {
  let before = '';
  let isQuiet = 0;
  for (let waited = 0; waited < patienceMs; waited += pollMs) {
    await new Promise((next) => setTimeout(next, pollMs));
    if (hasFailed()) throw new Error('the chart failed');
    const now = stage.innerHTML;
    isQuiet =
      now === before && stage.querySelector('svg :is(rect, path, circle, text, line)') ? isQuiet + 1 : 0;
    if (isQuiet === 2) return;
    before = now;
  }
  throw new Error('nothing was drawn');
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
