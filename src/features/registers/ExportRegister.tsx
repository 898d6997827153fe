import { useEffect, useState } from 'react';
import type { Selection } from '#src/charts/selection.ts';
import { currentView, datedLinkTo, useKnown } from '#src/filters/store.ts';
import { t } from '#src/i18n/translate.ts';
import { Menu } from '#src/ui/Menu.tsx';
import styles from './Registers.module.css';
import type { Register } from './register.ts';
import type { RegistersRecord } from './registers-record.ts';

type Props = { register: Register; record: RegistersRecord; selection: Selection };

const kinds = ['csv', 'json'] as const;
const messageMs = 8000;

/** Saves the whole list as it is filtered and ordered, not only the rows on show. */
export function ExportRegister({ register, record, selection }: Props) {
  const known = useKnown();
  const [message, setMessage] = useState('');
  useEffect(() => {
    if (message === '') return;
    const timer = setTimeout(() => setMessage(''), messageMs);
    return () => clearTimeout(timer);
  }, [message]);

  async function save(kind: (typeof kinds)[number]) {
    setMessage(t('export.working'));
    const view = { ...currentView(), figure: undefined, event: undefined, fact: undefined, theme: undefined };
    const years = {
      from: selection.from ?? known?.firstYear ?? 0,
      to: selection.to ?? known?.lastYear ?? 0,
    };
    try {
      const module = await import('./register-file.ts').catch(() => undefined);
      if (!module) return setMessage(t('export.failed-load'));
      const input = {
        register,
        release: record.release,
        years,
        view,
        url: datedLinkTo({ ...view, table: [] }),
      };
      setMessage(module.saveRegister(kind, input));
    } catch {
      setMessage(t('export.failed'));
    }
  }

  return (
    <div className={styles.export}>
      <Menu
        label={t('chart.export')}
        items={kinds.map((kind) => ({
          id: kind,
          label: t(`export.${kind}`),
          onSelect: () => void save(kind),
          disabled: register.rows.length === 0,
        }))}
      />
      <p role="status" className={styles.message}>
        {message}
      </p>
    </div>
  );
}
