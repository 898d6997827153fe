import { useMemo, useState } from 'react';
import { useRecord } from '#src/api/use-record.ts';
import { sectorNames } from '#src/charts/absences.ts';
import { LoadedContent } from '#src/charts/LoadedContent.tsx';
import type { Selection } from '#src/charts/selection.ts';
import { useSelection } from '#src/charts/use-chosen.ts';
import { wayOut } from '#src/charts/way-out.ts';
import { t } from '#src/i18n/translate.ts';
import { Card } from '#src/ui/Card.tsx';
import { Empty } from '#src/ui/Empty.tsx';
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
  return (
    <LoadedContent loaded={loaded} title={t('registers.title')} height={560} lines={8}>
      {(record) => <Ready record={record} selection={selection} />}
    </LoadedContent>
  );
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
  const text =
    reason === 'sectors'
      ? t(`registers.empty.sectors.${id}`, { sectors: sectorNames(selection.sector ?? [], record) })
      : t(`registers.empty.${reason}.${id}`);
  return <Empty text={text} action={wayOut(reason)} />;
}
