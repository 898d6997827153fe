import type { ReactNode } from 'react';
import { dismiss, type NoticeEntry, useNotices } from '#src/filters/notices.ts';
import { formatList } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';
import { Notice } from '#src/ui/Notice.tsx';
import styles from './Notices.module.css';

/** What was left out of the view and why, and what the browser refused. Nothing of it blocks the page. */
export function Notices({ children }: { children?: ReactNode }) {
  const entries = useNotices();
  return (
    <section aria-label={t('notice.region')} className={styles.notices}>
      {entries.map((entry) => (
        <Notice
          key={entry.id}
          tone={entry.id === 'not-remembered' ? 'plain' : 'warning'}
          onDismiss={() => dismiss(entry.id)}
        >
          {inWords(entry)}
        </Notice>
      ))}
      {children}
    </section>
  );
}

function inWords({ id, dropped }: NoticeEntry): string {
  const list = formatList(
    dropped.map(({ parameter, value }) => (value === '' ? parameter : `${parameter}: ${value}`)),
  );
  if (id === 'not-remembered') return t('notice.not-remembered');
  if (id !== 'outside-years') return t(`notice.${id}`, { list });
  const { first, last } = dropped[0]?.years ?? { first: '', last: '' };
  return t('notice.outside-years', { list, first: String(first), last: String(last) });
}
