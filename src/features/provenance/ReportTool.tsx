import { useState } from 'react';
import { t } from '#src/i18n/translate.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './Quoting.module.css';
import { type Report, reportBody, reportLink, reportTitle } from './report.ts';
import { useCopy } from './use-copy.ts';

/** "Something wrong?": a report to whoever runs this page; without a configured address, one to send oneself. */
export function ReportTool({ report }: { report: Report }) {
  const configured: string | undefined = import.meta.env.VITE_REPORT_URL;
  const link = reportLink(configured, report);
  if (!link) return <CopiedReport report={report} />;
  return (
    <p className={styles.report}>
      <a href={link} {...(link.startsWith('mailto:') ? {} : { target: '_blank', rel: 'noopener' })}>
        {t('report.open')}
      </a>{' '}
      <span className={styles.small}>{t('report.note')}</span>
    </p>
  );
}

function CopiedReport({ report }: { report: Report }) {
  const [isShown, setShown] = useState(false);
  const [said, copy] = useCopy(t('footnote.copy-failed'));
  const text = `${reportTitle(report)}\n\n${reportBody(report)}`;
  const take = () => {
    setShown(true);
    void copy(text, t('report.copied'));
  };
  return (
    <div className={styles.report}>
      <Button look="plain" aria-expanded={isShown} onClick={take}>
        {t('report.open')}
      </Button>{' '}
      <span className={styles.small}>{t('report.note.copy')}</span>
      {isShown && (
        <section aria-label={t('report.text')} className={styles.text}>
          <pre>{text}</pre>
        </section>
      )}
      <p aria-live="polite" className={styles.said}>
        {said}
      </p>
    </div>
  );
}
