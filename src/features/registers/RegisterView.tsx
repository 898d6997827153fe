import { useState } from 'react';
import type { Selection } from '#src/charts/selection.ts';
import { agreementStatuses } from '#src/contract/agreement.ts';
import { t } from '#src/i18n/translate.ts';
import { Button } from '#src/ui/Button.tsx';
import { Empty } from '#src/ui/Empty.tsx';
import { Segmented } from '#src/ui/Segmented.tsx';
import { ExportRegister } from './ExportRegister.tsx';
import styles from './Registers.module.css';
import { RegisterTable } from './RegisterTable.tsx';
import type { Register } from './register.ts';
import type { RegistersRecord } from './registers-record.ts';
import { nextSort, type Sort, sortRows } from './sort-rows.ts';

/** Long lists start with this many rows: the page stays calm. */
const firstRows = 12;

const everyStatus = ['all', ...agreementStatuses] as const;
type StatusChoice = (typeof everyStatus)[number];

type Props = { register: Register; record: RegistersRecord; selection: Selection };

/** One register with its own filter, order and files. What is chosen here is not kept in the address. */
export function RegisterView({ register, record, selection }: Props) {
  const [sort, setSort] = useState<Sort>();
  const [status, setStatus] = useState<StatusChoice>('all');
  const [isWhole, setWhole] = useState(false);
  const { columns, title, notes } = register;
  const chosen = register.rows.filter((row) => status === 'all' || row.status === status);
  const rows = sortRows(chosen, sort);
  const shown = isWhole ? rows : rows.slice(0, firstRows);
  return (
    <>
      <div className={styles.tools}>
        {register.id === 'agreements' && <StatusFilter {...{ register, status }} onChoose={setStatus} />}
        <ExportRegister register={{ ...register, rows }} record={record} selection={selection} />
      </div>
      {rows.length === 0 ? (
        <Empty
          text={t('registers.empty.status')}
          action={{ label: t('registers.empty.show-every-status'), onSelect: () => setStatus('all') }}
        />
      ) : (
        <RegisterTable
          {...{ title, columns, sort }}
          rows={shown}
          onSort={(key) => setSort(nextSort(sort, key))}
        />
      )}
      {rows.length > firstRows && (
        <p className={styles.more}>
          <span role="status">{t('registers.counted', { shown: shown.length, total: rows.length })}</span>
          <Button onClick={() => setWhole(!isWhole)} aria-expanded={isWhole}>
            {isWhole
              ? t('registers.show-first', { count: firstRows })
              : t('ui.show-all', { count: rows.length })}
          </Button>
        </p>
      )}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}

type StatusFilterProps = {
  register: Register;
  status: StatusChoice;
  onChoose: (status: StatusChoice) => void;
};

function StatusFilter({ register, status, onChoose }: StatusFilterProps) {
  const countOf = (wanted: StatusChoice) =>
    register.rows.filter((row) => wanted === 'all' || row.status === wanted).length;
  return (
    <Segmented
      label={t('registers.status')}
      options={everyStatus.map((id) => ({
        id,
        label: t('registers.status.option', { status: t(`registers.status.${id}`), count: countOf(id) }),
      }))}
      chosen={status}
      onChoose={onChoose}
    />
  );
}
