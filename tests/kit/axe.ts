import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: { run: (context: string, options: RunOptions) => Promise<AxeResults> };
  }
}

/** What a theme can break; everything else is the same in every theme. */
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/**
 * Asserts that axe finds nothing wrong on the page, or in the part of it that `within` selects; in the dark theme
 * nothing wrong with its colours.
 */
export async function axe(page: Page, within = 'html'): Promise<void> {
  // Evaluated, not added as a script tag: a strict Content-Security-Policy of the page would refuse that.
  await page.evaluate(`window.axe || (() => { ${source}\n })()`);
  const { violations } = await page.evaluate(
    ([context, theme, inTheme]) => {
      const options = document.documentElement.dataset.theme === theme ? inTheme : {};
      return window.axe.run(context, { resultTypes: ['violations'], ...options });
    },
    [within, 'dark', colours] as const,
  );
  const findings = violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(
      (node) => `${id} (${impact}): ${help}\n  at ${node.target.join(' ')}\n  ${node.failureSummary ?? ''}`,
    ),
  );
  if (findings.length > 0) throw new Error(`axe finds ${findings.length} faults\n${findings.join('\n')}`);
}
