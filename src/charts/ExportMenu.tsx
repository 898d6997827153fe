import { type ComponentType, useEffect, useState } from 'react';
import type { Source } from '#src/contract/source.ts';
import { currentView, datedLinkTo } from '#src/filters/store.ts';
import type { View } from '#src/filters/view.ts';
import { t } from '#src/i18n/translate.ts';
import { Menu } from '#src/ui/Menu.tsx';
import type { ChartProps } from './chart-props.ts';
import styles from './ExportMenu.module.css';
import { type ExportContext, type ExportKind, exportKinds } from './export/input.ts';
import type { Figure } from './figure.ts';

type ExportMenuProps<F extends Figure> = {
  figure: F;
  chart: ComponentType<ChartProps<F>>;
  height: (width: number) => number;
  sources: ReadonlyMap<string, Source>;
  /** Asked for when a file is made. */
  context: () => ExportContext;
};

const messageMs = 8000;

/** Saves a figure as a file. The code for it is loaded when it is first used. */
export function ExportMenu<F extends Figure>({
  figure,
  chart,
  height,
  sources,
  context,
}: ExportMenuProps<F>) {
  const [message, setMessage] = useState('');
  useEffect(() => {
    if (message === '') return;
    const timer = setTimeout(() => setMessage(''), messageMs);
    return () => clearTimeout(timer);
  }, [message]);

  async function save(kind: ExportKind) {
    setMessage(t('export.working'));
    const view = sharedView(currentView(), figure);
    try {
      const { saveFigure } = await import('./export/save-figure.ts').catch(() => ({ saveFigure: undefined }));
      if (!saveFigure) return setMessage(t('export.failed-load'));
      const input = { ...context(), figure, chart, height, sources, view, url: datedLinkTo(view) };
      setMessage(await saveFigure(kind, input));
    } catch {
      setMessage(t('export.failed'));
    }
  }

  return (
    <>
      <Menu
        label={t('chart.export')}
        items={exportKinds.map((kind) => ({
          id: kind,
          label: t(`export.${kind}`),
          onSelect: () => void save(kind),
          disabled: figure.absence !== undefined,
        }))}
      />
      <p role="status" className={styles.message}>
        {message}
      </p>
    </>
  );
}

/** What the reader sees, without what belongs to the reader alone: theme, opened dialogs. */
function sharedView(view: View, { id }: Figure): View {
  return { ...view, figure: id, event: undefined, fact: undefined, theme: undefined, table: [] };
}
