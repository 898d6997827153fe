import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';

/** Needs a newer Node than the product does, so it is fetched only where it can run. */
const version = '13.5.0';
const leastNode = [22, 19] as const;

/** Lighthouse on its own phone, 0 to 100 by category; nothing where this Node is too old for it. */
export async function lighthouse(url: string, browser: string): Promise<Record<string, number> | undefined> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < leastNode[0] || (major === leastNode[0] && minor < leastNode[1])) return undefined;
  const file = '.cache/bench/lighthouse.json';
  const flags = '--chrome-flags=--headless=new --no-sandbox';
  await promisify(execFile)(
    'npx',
    ['--yes', `lighthouse@${version}`, url, flags, '--quiet', '--output=json', `--output-path=${file}`],
    { env: { ...process.env, CHROME_PATH: browser }, shell: process.platform === 'win32' },
  );
  if (!existsSync(file)) throw new Error('Lighthouse has written no result.');
  const { categories }: { categories: Record<string, { score: number }> } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const wanted = ['performance', 'accessibility', 'best-practices', 'seo'];
  return Object.fromEntries(wanted.map((name) => [name, (categories[name]?.score ?? Number.NaN) * 100]));
}
