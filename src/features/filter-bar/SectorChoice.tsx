import { useId } from 'react';
import type { Sector, SectorId } from '#src/contract/sector.ts';
import { choose, useView } from '#src/filters/store.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import { Button } from '#src/ui/Button.tsx';
import { Caret } from '#src/ui/Caret.tsx';
import { Checklist } from '#src/ui/Checklist.tsx';
import { Popover } from '#src/ui/Popover.tsx';
import styles from './FilterBar.module.css';

type Props = { sectors: readonly Sector[]; counts: (id: SectorId) => number };

/** The button "Sector" with the choice in it, and the list behind it. */
export function SectorChoice({ sectors, counts }: Props) {
  const id = useId();
  const chosen = useView((view) => view.sector);
  const groups = (['goods', 'fields'] as const).map((group) => ({
    title: t(`filter.sectors.${group}`),
    options: sectors
      .filter((sector) => sector.group === group)
      .map((sector) => option(sector, counts(sector.id))),
  }));
  return (
    <div className={styles.sector}>
      <span id={`${id}-label`} className={styles.label}>
        {t('filter.sector')}
      </span>
      <Popover
        title={t('filter.sectors.dialog')}
        button={{
          className: styles.open,
          'aria-labelledby': `${id}-label ${id}-choice`,
          children: (
            <>
              <span id={`${id}-choice`} className={styles.choice}>
                {choiceInWords(chosen, sectors)}
              </span>
              <Caret />
            </>
          ),
        }}
        footer={
          <>
            <span className={styles.hint}>{t('filter.sectors.hint')}</span>
            <Button look="plain" aria-disabled={chosen.length === 0} onClick={() => choose({ sector: [] })}>
              {t('filter.sectors.clear')}
            </Button>
          </>
        }
      >
        <Checklist groups={groups} chosen={chosen} onChange={(sector) => choose({ sector })} />
      </Popover>
    </div>
  );
}

function option({ id, name }: Sector, count: number) {
  return { id, label: inLanguage(name), count, note: count === 0 ? t('filter.sectors.nothing') : undefined };
}

function choiceInWords(chosen: readonly SectorId[], sectors: readonly Sector[]): string {
  const only = chosen.length === 1 ? sectors.find(({ id }) => id === chosen[0]) : undefined;
  if (only) return inLanguage(only.name);
  return chosen.length === 0
    ? t('filter.sectors.all')
    : t('filter.sectors.several', { count: chosen.length });
}
