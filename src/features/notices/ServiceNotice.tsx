import { useService } from '#src/api/use-service.ts';
import { t } from '#src/i18n/translate.ts';
import { Button } from '#src/ui/Button.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { reload } from './reload.ts';

/** Which trouble the data service has, while the page keeps what it had. Goes by itself, with the trouble. */
export function ServiceNotice() {
  const trouble = useService();
  if (!trouble) return null;
  return (
    <Notice tone="warning">
      {t(`service.${trouble}`)}{' '}
      {trouble === 'newer-version' && <Button onClick={reload}>{t('service.reload')}</Button>}
    </Notice>
  );
}
