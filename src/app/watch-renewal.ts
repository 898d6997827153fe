import { noteRenewed } from '#src/filters/notices.ts';

/**
 * A part that cannot be loaded can mean that the host has a newer release by now, whose files have other names: asks
 * the host for its present page, and offers to reload where that is another one.
 */
export function watchRenewal(): void {
  addEventListener('vite:preloadError', async ({ payload }) => {
    forgetFailedStyles(payload.message);
    if (await isRenewed()) noteRenewed();
  });
}

/** False also where the host does not answer, or answers with something else than this product's page. */
async function isRenewed(): Promise<boolean> {
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store', headers: { accept: 'text/html' } });
    const theirs = answer.ok ? entryOf(await answer.text()) : undefined;
    return theirs !== undefined && theirs !== entryOf(document.documentElement.outerHTML);
  } catch {
    return false;
  }
}

/** The name of the script that a page of this product starts with; it changes with its content. */
function entryOf(html: string): string | undefined {
  if (!html.includes('data-backend=')) return undefined;
  const script = html.match(/<script\b[^>]*\btype="module"[^>]*>/)?.[0];
  return script?.match(/\bsrc="(?:[^"]*\/)?([^"/]+)"/)?.[1];
}

// The loader takes a style sheet whose link stands in the page for loaded, and would go on without it the next time.
function forgetFailedStyles(message: string): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
    if (message.endsWith(link.href)) link.remove();
}
