import { useCallback } from 'react';
import { FactNumber } from '#src/charts/FactNumber.tsx';
import { periodText } from '#src/charts/period-text.ts';
import { type FigureRecord, inChosenLayer, type Selection } from '#src/charts/selection.ts';
import { useChosen } from '#src/charts/use-chosen.ts';
import { inSectors, inYears } from '#src/contract/matches.ts';
import type { Observation } from '#src/contract/observation.ts';
import { yearsOfPeriod } from '#src/contract/period.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { inLanguage, pieces, t } from '#src/i18n/translate.ts';
import styles from './Targets.module.css';

/** Amounts of trade that somebody wants to reach: claims in words, never drawn beside what is counted. */
export function Targets({ record }: { record: FigureRecord }) {
  const targets = useChosen(useCallback((selection) => targetsOf(record, selection), [record]));
  if (targets.length === 0) return null;
  return (
    <section className={styles.section} aria-label={t('potential.targets')}>
      <h4 className={styles.title}>{t('potential.targets')}</h4>
      <ul className={styles.list}>
        {targets.map((target) => {
          const said = record.statements.find(({ quantity }) => quantity === target.id);
          const words = {
            value: <FactNumber key="value" quantity={storedQuantity(target)} />,
            period: periodText(target.period),
          };
          return (
            <li key={target.id}>
              {said
                ? pieces('potential.target', { ...words, text: inLanguage(said.text) })
                : pieces('potential.target.alone', words)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function targetsOf(record: FigureRecord, selection: Selection): readonly Observation[] {
  return inChosenLayer(record, selection).filter(
    ({ measure, sectors, period }) =>
      measure === 'trade-target' &&
      inSectors(sectors, selection) &&
      inYears(yearsOfPeriod(period), selection),
  );
}
