import { t } from '#src/i18n/translate.ts';

/** What a report about a fact says before the reader adds to it. */
export type Report = { id: string; release: string; view: string };

export function reportTitle({ id }: Report): string {
  return t('report.subject', { id });
}

/** Fact, release and view as they are, then what the reader is asked for, with room to write. */
export function reportBody({ id, release, view }: Report): string {
  return [
    t('report.fact', { id }),
    t('report.release', { release }),
    t('report.view', { view }),
    '',
    t('report.source-says'),
    '',
    '',
    t('report.where'),
    '',
    '',
  ].join('\n');
}

/**
 * The prefilled report at the address that the host configured: `mailto:…`, or the page of a tracker that takes
 * `title` and `body`. What the address already asks for (`?labels=data`) is kept. Undefined without an address, or
 * where it is of another kind: then there is nothing to link to.
 */
export function reportLink(address: string | undefined, report: Report): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, hash } = new URL(address);
  const [page = ''] = address.split('#');
  const link = (parameters: Record<string, string>) => {
    const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return `${page}${page.includes('?') ? '&' : '?'}${query.join('&')}`;
  };
  const [title, body] = [reportTitle(report), reportBody(report)];
  // RFC 6068: lines of a mail end with CR LF.
  if (protocol === 'mailto:') return link({ subject: title, body: body.replaceAll('\n', '\r\n') });
  return protocol === 'https:' ? link({ title, body }) + hash : undefined;
}
