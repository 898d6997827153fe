import type { Quantity } from '#src/domain/quantity.ts';
import { capitalised } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';
import { type Names, organisationName, reporterName } from './names.ts';
import { intervalText, isEstimate, statusWord } from './quantity-text.ts';

/** What kind of number it is and who published it: "Reported, Ministry of Trade …" or "Derived from figures of … · Range [−48.5, −48.3]". */
export function statusLine(quantity: Quantity, names: Names): string {
  const reporter = organisationName(quantity.publishedBy, names) ?? reporterName(quantity.reporter, names);
  const words = { status: capitalised(statusWord(quantity.status)), reporter };
  if (!isEstimate(quantity)) return t('kpi.status', words);
  const isCompiled = quantity.reporter === 'compiled' && !quantity.publishedBy;
  const line = t(isCompiled ? 'kpi.status.compiled' : 'kpi.status.computed', words);
  const interval = intervalText(quantity, 'brackets');
  return interval === '' ? line : `${line} · ${t('kpi.range', { interval })}`;
}
