import { type ComponentType, type ReactNode, useCallback } from 'react';
import { byId } from '#src/contract/by-id.ts';
import type { FigureId } from '#src/contract/figure-id.ts';
import type { Loaded } from '#src/contract/loaded.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { currentlyKnown, currentView, useView } from '#src/filters/store.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import { Failure } from '#src/ui/Failure.tsx';
import { FigureBoundary, FigureSkeleton } from './CardState.tsx';
import styles from './ChartFrame.module.css';
import { ChartFrame } from './ChartFrame.tsx';
import type { ChartProps } from './chart-props.ts';
import type { ExportContext } from './export/input.ts';
import type { Figure } from './figure.ts';
import { notesOf } from './notes.ts';
import { type FigureRecord, inChosenLayer, type Selection } from './selection.ts';
import { useChosen } from './use-chosen.ts';
import { wayOut } from './way-out.ts';

/** `R`: the collections it is made from, where these are more than every figure's. */
type FigureCardProps<F extends Figure, R extends FigureRecord> = {
  id: FigureId;
  /** Names the card before its figure can. */
  name: string;
  loaded: Loaded<R>;
  figure: (record: R, selection: Selection) => F;
  chart: ComponentType<ChartProps<F>>;
  height: (width: number, figure?: F) => number;
  /** Stands under the notes. */
  children?: Under<R>;
};

/** What it shows of the reader's choice it reads by itself (`useChosen`). */
type Under<R> = (record: R) => ReactNode;

/** The states of a figure's card, in the same order everywhere: pending, failed, then empty or ready in the frame. */
export function FigureCard<F extends Figure, R extends FigureRecord = FigureRecord>(
  props: FigureCardProps<F, R>,
) {
  const { id, name, loaded, height } = props;
  if (loaded.state === 'pending')
    return (
      <Placeholder id={id} name={name} isPending>
        <FigureSkeleton title={name} height={height(600)} />
      </Placeholder>
    );
  if (loaded.state === 'failed')
    return (
      <Placeholder id={id} name={name}>
        <div className={styles.frame}>
          <Failure
            title={t('card.failed.title', { name })}
            text={t(`card.failed.${loaded.kind}`)}
            onRetry={loaded.retry}
          />
        </div>
      </Placeholder>
    );
  return (
    <FigureBoundary id={id} title={name}>
      <Ready {...props} record={loaded.record} />
    </FigureBoundary>
  );
}

type PlaceholderProps = { id: FigureId; name: string; isPending?: boolean; children: ReactNode };

/** A figure keeps its id and its name while it has no figure to show: links to it hold. */
function Placeholder({ id, name, isPending = false, children }: PlaceholderProps) {
  return (
    <figure
      id={id}
      tabIndex={-1}
      className={styles.placeholder}
      aria-label={name}
      data-pending={isPending || undefined}
    >
      {children}
    </figure>
  );
}

function Ready<F extends Figure, R extends FigureRecord>({
  record,
  figure: make,
  chart,
  height,
  children,
}: FigureCardProps<F, R> & { record: R }) {
  const figure = useChosen(useCallback((selection) => make(record, selection), [make, record]));
  const layer = useView((view) => view.layer);
  const context = useCallback(() => exportContext(record), [record]);
  return (
    <ChartFrame
      figure={figure}
      chart={chart}
      height={(width) => height(width, figure)}
      sources={byId(record.sources)}
      context={context}
      observations={inChosenLayer(record, { layer })}
      wayOut={wayOut(figure.absence?.cause)}
    >
      {children?.(record)}
    </ChartFrame>
  );
}

/** Of the present choice: it is asked for when a file is made. */
function exportContext(record: FigureRecord): ExportContext {
  const { from, to } = currentView();
  const known = currentlyKnown();
  return {
    release: record.release,
    years: { from: from ?? known?.firstYear ?? 0, to: to ?? known?.lastYear ?? 0 },
    sectorNames: new Map(record.sectors.map((sector) => [sector.id, inLanguage(sector.name)])),
    organisationNames: new Map(record.organisations.map(({ id, name }) => [id, inLanguage(name)])),
    noteOf: noteFrom(record),
  };
}

/** The note of a stored number; of a computed one, the notes of what it was made from, said to be theirs. */
function noteFrom({ observations }: FigureRecord): (quantity: Quantity) => string | undefined {
  const rows = byId(observations);
  return (quantity) => {
    const ids = quantity.formula ? quantity.inputs : [quantity.id];
    const note = notesOf(ids.flatMap((id) => rows.get(id) ?? [])).join(' ');
    if (note === '') return undefined;
    return quantity.formula ? t('chart.note.inputs', { note }) : note;
  };
}
