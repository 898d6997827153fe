import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: { run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> };
  }
}

/** Asserts that axe finds nothing wrong on the page, or in the parts of it that `within` selects, as it stands. */
export async function axe(page: Page, ...within: readonly string[]): Promise<void> {
  report(await violations(page, within, {}));
}

/**
 * The same in both themes, and leaves the page in the other. A theme is an attribute of the root and changes nothing but
 * colours, so that in the second one only the rules about colours are asked again.
 */
export async function axeInBothThemes(page: Page, ...within: readonly string[]): Promise<void> {
  const colours: RunOptions = {
    runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  };
  const found = await violations(page, within, {});
  await wearOtherTheme(page);
  found.push(...(await violations(page, within, colours)));
  report(found);
}

/** Colours on their way from one theme to the other belong to none. */
async function wearOtherTheme(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { dataset } = document.documentElement;
    dataset.theme = dataset.theme === 'dark' ? 'light' : 'dark';
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

type Violations = AxeResults['violations'];

async function violations(page: Page, within: readonly string[], options: RunOptions): Promise<Violations> {
  // Evaluated, not added as a script tag: a strict Content-Security-Policy of the page would refuse that.
  // Once a page: half a megabyte takes a while to read.
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(`(() => { ${source}\n })()`);
  return page.evaluate(
    async ([parts, rules]) => {
      const include = parts.length > 0 ? parts.map((part) => [part]) : [['html']];
      return (await window.axe.run({ include }, { resultTypes: ['violations'], ...rules })).violations;
    },
    [within, options] as const,
  );
}

function report(found: Violations): void {
  const findings = found.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(
      (node) => `${id} (${impact}): ${help}\n  at ${node.target.join(' ')}\n  ${node.failureSummary ?? ''}`,
    ),
  );
  if (findings.length > 0) throw new Error(`axe finds ${findings.length} faults\n${findings.join('\n')}`);
}
