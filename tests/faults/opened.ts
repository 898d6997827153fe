import { expect, type Frame, type Page } from '@playwright/test';

/** The page, or the frame it stands in, once its numbers are there; nothing may have been thrown on the way. */
export async function opened(view: Page | Frame): Promise<{ backend: string; said: string }> {
  const root = view.locator('html');
  await expect(root).toHaveAttribute('data-live', '', { timeout: 90_000 });
  const backend = (await root.getAttribute('data-backend')) ?? '';
  const method = view.getByRole('region', { name: 'Sources and method', exact: true });
  // At rest until it is near: then it says who answers.
  await method.scrollIntoViewIfNeeded();
  await expect(method).toContainText('Answered by');
  await expect(method).not.toContainText('starts with this page');
  if (backend === 'page') await expect(method).toContainText('inside this page');
  const said = /Answered by: ([^.]+)\./.exec((await method.textContent()) ?? '')?.[1] ?? '';
  await expect(view.getByRole('region', { name: 'Key figures' })).toContainText('$107.7 million');
  return { backend, said };
}

/** What the page answers to a request of its own for the API. */
export function askRelease(view: Page | Frame): Promise<string> {
  return view.evaluate(async () => {
    const answer = await fetch(new URL('api/v1/release', document.baseURI.split(/[?#]/)[0]));
    return (await answer.json()).version;
  });
}

/** Asserts that the page answers from inside itself, says so, and gives its own scripts the release. */
export async function servedInPage(view: Page | Frame): Promise<string> {
  const { backend, said } = await opened(view);
  expect(backend).toBe('page');
  expect(said).toContain('inside this page');
  const release = await askRelease(view);
  expect(release).toMatch(/^20\d\d-\d\d/);
  return `data-backend="page"; “Answered by: ${said}”; api/v1/release: ${release}`;
}

/** Everything that went wrong on the page without anybody catching it. */
export function uncaught(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}
