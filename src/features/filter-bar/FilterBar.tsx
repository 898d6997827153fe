import { useState } from 'react';
import type { Sector, SectorId } from '#src/contract/sector.ts';
import { choose, useView } from '#src/filters/store.ts';
import { sides } from '#src/filters/view.ts';
import { t } from '#src/i18n/translate.ts';
import { Button } from '#src/ui/Button.tsx';
import { Segmented } from '#src/ui/Segmented.tsx';
import { YearField } from '#src/ui/YearField.tsx';
import styles from './FilterBar.module.css';
import { SectorChoice } from './SectorChoice.tsx';

type Props = {
  sectors: readonly Sector[];
  /** How many rows a sector has in the chosen years and layer. */
  counts: (id: SectorId) => number;
  /** First and last year of the release. */
  years: { first: number; last: number } | undefined;
  /** What is on the page under the present choice. */
  shown: { figures: number; events: number; sources: number } | undefined;
};

/** The choices that act on every card. They stand in the address; nothing is kept here. */
export function FilterBar({ sectors, counts, years, shown }: Props) {
  const from = useView((view) => view.from) ?? years?.first;
  const to = useView((view) => view.to) ?? years?.last;
  const side = useView((view) => view.view);
  const isFiltered =
    useView((view) => view.sector.length > 0 || view.layer !== 'all') ||
    from !== years?.first ||
    to !== years?.last;
  // A field made anew has forgotten what was being typed in it.
  const [resets, setResets] = useState(0);
  const reset = () => {
    setResets(resets + 1);
    choose({ sector: [], from: undefined, to: undefined, layer: 'all' });
  };
  const { first = 0, last = 0 } = years ?? {};
  const explain = (typed: string) => t('filter.year.refused', { typed, ...asText({ first, last }) });
  const bounds = { min: first, max: last, explain };
  return (
    <section aria-label={t('filter.region')} className={styles.filters}>
      <div className={styles.choices}>
        <SectorChoice sectors={sectors} counts={counts} />
        <YearField
          key={`from ${resets}`}
          {...bounds}
          label={t('filter.from')}
          value={from}
          onCommit={(year) => choose({ from: year })}
        />
        <YearField
          key={`to ${resets}`}
          {...bounds}
          label={t('filter.to')}
          value={to}
          onCommit={(year) => choose({ to: year })}
        />
      </div>
      <div className={styles.more}>
        <div className={styles.side}>
          <span className={styles.label} aria-hidden="true">
            {t('filter.side')}
          </span>
          <Segmented
            label={t('filter.side')}
            options={sides.map((id) => ({ id, label: t(`filter.side.${id}`) }))}
            chosen={side}
            onChoose={(view) => choose({ view })}
          />
        </div>
        <Button
          look="plain"
          // Stays focusable, so that pressing it does not throw the focus away.
          aria-disabled={!isFiltered}
          onClick={reset}
        >
          {t('filter.reset')}
        </Button>
        <p role="status" className={styles.shown}>
          {shown && t('filter.shown', shown)}
        </p>
      </div>
    </section>
  );
}

// Years are no quantities: as numbers they would be grouped by thousands.
function asText(years: { first: number; last: number }): { first: string; last: string } {
  return { first: String(years.first), last: String(years.last) };
}
