import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { FigureId } from '#src/contract/figure-id.ts';
import { figure } from './dashboard.ts';

type Kind = 'CSV data' | 'JSON data' | 'SVG image' | 'PNG image';

/** A figure's file of each kind, as a reader saves it: its name and what is in it. */
export async function exported(
  page: Page,
  id: FigureId,
): Promise<Record<Kind, { name: string; content: Buffer }>> {
  const save = async (kind: Kind) => {
    const download = page.waitForEvent('download');
    await figure(page, id).getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: kind }).click();
    const file = await download;
    return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
  };
  return {
    'CSV data': await save('CSV data'),
    'JSON data': await save('JSON data'),
    'SVG image': await save('SVG image'),
    'PNG image': await save('PNG image'),
  };
}
