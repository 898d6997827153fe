import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * A production build in a folder of its own, which it answers. `given` are the variables of its environment that
 * begin with `VITE_`; none is taken over from the test.
 */
export async function viteBuild(
  parameters: readonly string[] = [],
  given: Record<string, string> = {},
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'astana-belgrade-'));
  // The runners of tests say that this is a test, and a build would believe it.
  const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
  const outside = Object.entries(inherited).filter(([name]) => !name.startsWith('VITE_'));
  await promisify(execFile)(
    process.execPath,
    [
      'node_modules/vite/bin/vite.js',
      'build',
      ...parameters,
      ...['--emptyOutDir', '--logLevel', 'warn', '--outDir', folder],
    ],
    { env: { ...Object.fromEntries(outside), ...given } },
  );
  return folder;
}
