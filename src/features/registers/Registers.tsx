import { useMemo, useState } from 'react';
import { useRecord } from '#src/api/use-record.ts';
import { sectorNames } from '#src/charts/absences.ts';
import type { Selection } from '#src/charts/selection.ts';
import { useSelection } from '#src/charts/use-chosen.ts';
import { choose } from '#src/filters/store.ts';
import { t } from '#src/i18n/translate.ts';
import { Card } from '#src/ui/Card.tsx';
import { Empty } from '#src/ui/Empty.tsx';
import { Failure } from '#src/ui/Failure.tsx';
import { Skeleton } from '#src/ui/Skeleton.tsx';
import { emptyReason, makeRegister } from './make-register.ts';
import styles from './Registers.module.css';
import { RegisterView } from './RegisterView.tsx';
import { type RegisterId, registerIds } from './register.ts';
import { needs, type RegistersRecord } from './registers-record.ts';
import { Tabs } from './Tabs.tsx';

/** What a desk officer keeps lists of: agreements, visits, companies, and what is still to be asked for. */
export function Registers() {
  return (
    <Card as="section" labelledBy="registers-title" className={styles.card}>
      <h2 id="registers-title" className={styles.title}>
        {t('registers.title')}
      </h2>
      <Content />
    </Card>
  );
}

function Content() {
  const loaded = useRecord(needs);
  const selection = useSelection();
  if (loaded.state === 'pending')
    return <Skeleton height={560} lines={8} label={t('chart.loading', { title: t('registers.title') })} />;
  if (loaded.state === 'failed')
    return (
      <Failure
        title={t('card.failed.title', { name: t('registers.title') })}
        text={t(`card.failed.${loaded.kind}`)}
        onRetry={loaded.retry}
      />
    );
  return <Ready record={loaded.record} selection={selection} />;
}

type ReadyProps = { record: RegistersRecord; selection: Selection };

function Ready({ record, selection }: ReadyProps) {
  const [chosen, setChosen] = useState<RegisterId>('agreements');
  const registers = useMemo(
    () => registerIds.map((id) => makeRegister(id, record, selection)),
    [record, selection],
  );
  const register = registers.find(({ id }) => id === chosen);
  return (
    <>
      <p className={styles.intro}>{t('registers.intro')}</p>
      <Tabs
        label={t('registers.tabs')}
        tabs={registers.map(({ id, title, rows }) => ({
          id,
          label: t('registers.tab', { name: title, count: rows.length }),
        }))}
        chosen={chosen}
        onChoose={setChosen}
      >
        {register && register.rows.length > 0 && (
          <RegisterView key={chosen} register={register} record={record} selection={selection} />
        )}
        {register?.rows.length === 0 && <Nothing id={chosen} {...{ record, selection }} />}
      </Tabs>
    </>
  );
}

function Nothing({ id, record, selection }: ReadyProps & { id: RegisterId }) {
  const reason = emptyReason(id, record, selection);
  if (reason === 'none') return <Empty text={t(`registers.empty.none.${id}`)} />;
  if (reason === 'years')
    return (
      <Empty
        text={t(`registers.empty.years.${id}`)}
        action={{
          label: t('absence.show-all-years'),
          onSelect: () => choose({ from: undefined, to: undefined }),
        }}
      />
    );
  return (
    <Empty
      text={t(`registers.empty.sectors.${id}`, { sectors: sectorNames(selection.sector ?? [], record) })}
      action={{ label: t('absence.show-all-sectors'), onSelect: () => choose({ sector: [] }) }}
    />
  );
}
