import type { ReactNode } from 'react';
import { dismiss, type NoticeEntry, useNotices } from '#src/filters/notices.ts';
import { formatList } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';
import { Button } from '#src/ui/Button.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import styles from './Notices.module.css';
import { reload } from './reload.ts';

/** What was left out of the view and why, and what the browser refused. Nothing of it blocks the page. */
export function Notices({ children }: { children?: ReactNode }) {
  const entries = useNotices();
  return (
    <section aria-label={t('notice.region')} className={styles.notices}>
      {entries.map((entry) =>
        entry.id === 'renewed' ? (
          <Renewed key={entry.id} />
        ) : (
          <Notice
            key={entry.id}
            tone={entry.id === 'not-remembered' ? 'plain' : 'warning'}
            onDismiss={() => dismiss(entry.id)}
          >
            {inWords(entry)}
          </Notice>
        ),
      )}
      {children}
    </section>
  );
}

/** Wherever the reader is on the page: it is about what they have just tried to open. */
function Renewed() {
  return (
    <div className={styles.renewed}>
      <Notice tone="warning" onDismiss={() => dismiss('renewed')}>
        {t('notice.renewed')}{' '}
        <Button look="strong" onClick={reload}>
          {t('notice.renewed.reload')}
        </Button>
      </Notice>
    </div>
  );
}

function inWords({ id, dropped }: NoticeEntry): string {
  const list = formatList(
    dropped.map(({ parameter, value }) => (value === '' ? parameter : `${parameter}: ${value}`)),
  );
  if (id === 'not-remembered' || id === 'renewed') return t(`notice.${id}`);
  if (id !== 'outside-years') return t(`notice.${id}`, { list });
  const { first, last } = dropped[0]?.years ?? { first: '', last: '' };
  return t('notice.outside-years', { list, first: String(first), last: String(last) });
}
