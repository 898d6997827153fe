import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { linterOverrides } from '#tests/architecture/linter-rules.ts';

test('the linter says in the editor what the floors test proves', () => {
  const { overrides } = JSON.parse(readFileSync('build/linter-floors.json', 'utf8'));
  expect(overrides).toEqual(linterOverrides());
});

const refused: Record<string, string> = {
  'src/contract/a.ts': "import '#src/i18n/format.ts';",
  'src/domain/a.ts': "import '#src/charts/axes.ts';",
  'src/domain/b.ts': "import '../contract/flow.ts';",
  'src/domain/c.ts': "import 'react';",
  'src/domain/d.ts': "import 'react-dom/client';",
  'src/ui/a.tsx': "import 'zustand/vanilla';",
  'src/charts/a.ts': "import '@tanstack/react-query';",
  'src/features/goods/a.tsx': "import 'msw/browser';",
  'src/features/goods/b.tsx': "import '#src/app/App.tsx';",
  'src/app/a.ts': "import('#mocks/browser.ts');",
  'mocks/a.ts': "import '#src/domain/balance.ts';",
};
const admitted: Record<string, string> = {
  'src/domain/e.ts': "import '#src/contract/flow.ts';",
  'src/domain/a.test.ts': "import '#mocks/dataset/trade.ts';",
  'src/features/goods/c.tsx': "import '#src/charts/axes.ts'; import '@tanstack/react-query';",
  'src/ui/b.tsx': "import '@base-ui/react/dialog';",
  'src/i18n/language.ts': "import 'zustand';",
  'src/app/boot-backend.ts': "import('#mocks/browser.ts');",
  'mocks/b.ts': "import '#src/contract/flow.ts'; import 'msw';",
};

test('the linter refuses planted breaks of the floors, and nothing else', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'floors-')));
  try {
    cpSync('build/linter-floors.json', join(root, 'biome.json'));
    for (const [path, code] of Object.entries({ ...refused, ...admitted })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), `${code}\n`);
    }
    const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
    const parameters = [
      'lint',
      '--only=style/noRestrictedImports',
      '--reporter=github',
      '--max-diagnostics=100',
    ];
    const { stdout, stderr } = spawnSync(process.execPath, [biome, ...parameters], {
      cwd: root,
      encoding: 'utf8',
    });
    const reported = [...stdout.matchAll(/noRestrictedImports,file=([^,]+)/g)].map(([, path = '']) =>
      relative(root, path),
    );
    expect(reported.sort(), stdout + stderr).toEqual(Object.keys(refused).sort());
  } finally {
    rmSync(root, { recursive: true });
  }
});
