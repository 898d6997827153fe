import { choose } from '#src/filters/store.ts';
import { t } from '#src/i18n/translate.ts';

export type WayOut = { label: string; onSelect: () => void };

/** Undoes the choice that left nothing to show; other absences have no way out. */
export function wayOut(cause: 'sectors' | 'years' | 'none' | undefined): WayOut | undefined {
  if (cause === 'sectors')
    return { label: t('absence.show-all-sectors'), onSelect: () => choose({ sector: [] }) };
  if (cause === 'years')
    return { label: t('absence.show-all-years'), onSelect: () => choose({ from: undefined, to: undefined }) };
  return undefined;
}
