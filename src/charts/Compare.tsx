import { useId, useRef, useState } from 'react';
import { byId } from '#src/contract/by-id.ts';
import type { Observation } from '#src/contract/observation.ts';
import { t } from '#src/i18n/translate.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './Compare.module.css';
import { CompareResult, namesOf } from './CompareResult.tsx';
import { CompareSelect } from './CompareSelect.tsx';
import {
  type Candidate,
  type CompareColumn,
  comparableColumns,
  compareTwo,
  nearestAllowed,
  openingPair,
} from './compare.ts';
import type { Figure } from './figure.ts';

type Props = {
  figure: Figure;
  /** What the figure's numbers are made of. */
  observations: readonly Observation[];
};

/** Closed at first: any two periods of a figure, and their change or why there is none. */
export function Compare({ figure, observations }: Props) {
  const [isOpen, setOpen] = useState(false);
  const inside = useId();
  const columns = comparableColumns(figure);
  if (columns.length === 0) return null;
  return (
    <div className={styles.compare}>
      <Button
        aria-expanded={isOpen}
        aria-controls={isOpen ? inside : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {t('compare.open')}
      </Button>
      {isOpen && (
        <div id={inside} className={styles.inside}>
          <Choice columns={columns} rows={byId(observations)} />
        </div>
      )}
    </div>
  );
}

type ChoiceProps = { columns: readonly CompareColumn[]; rows: ReadonlyMap<string, Observation> };

function Choice({ columns, rows }: ChoiceProps) {
  const [chosen, setChosen] = useState<{ column?: string; first?: string; second?: string }>({});
  const firstSelect = useRef<HTMLSelectElement>(null);
  // A filter may take away what was chosen.
  const column = columns.find(({ key }) => key === chosen.column) ?? columns[0];
  const candidates = column?.candidates ?? [];
  const opening = openingPair(candidates, rows);
  const first = candidates.find(({ id }) => id === chosen.first) ?? opening?.[0];
  const second = candidates.find(({ id }) => id === chosen.second) ?? opening?.[1];
  if (!column || !first || !second) return null;
  const comparison = compareTwo(first.quantity, second.quantity, rows);
  const isRefused = 'refused' in comparison;
  const nearest = isRefused ? nearestAllowed(first, second, candidates, rows) : undefined;
  const choose = (change: typeof chosen) =>
    setChosen({ column: column.key, first: first.id, second: second.id, ...change });
  const takeNearest = ([one, other]: readonly [Candidate, Candidate]) => {
    choose({ first: one.id, second: other.id });
    // The button goes away with the refusal.
    firstSelect.current?.focus();
  };
  const periods = candidates.map(({ id, label, group }) => ({ id, label, group }));
  return (
    <>
      <div className={styles.choices}>
        {columns.length > 1 && (
          <CompareSelect
            label={t('compare.figure')}
            chosen={column.key}
            options={columns.map(({ key, head }) => ({ id: key, label: head }))}
            onChoose={(key) => choose({ column: key })}
          />
        )}
        <CompareSelect
          ref={firstSelect}
          label={t('compare.first')}
          chosen={first.id}
          options={periods}
          onChoose={(id) => choose({ first: id })}
        />
        <CompareSelect
          label={t('compare.second')}
          chosen={second.id}
          options={periods}
          onChoose={(id) => choose({ second: id })}
        />
      </div>
      <div role="status" className={styles.result}>
        <CompareResult {...{ comparison, first, second }} />
        {isRefused && !nearest && <p>{t('compare.nearest.none')}</p>}
      </div>
      {nearest && (
        <Button className={styles.nearest} onClick={() => takeNearest(nearest)}>
          {t('compare.nearest', namesOf(...nearest))}
        </Button>
      )}
    </>
  );
}
