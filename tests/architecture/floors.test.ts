import { expect, test } from 'vitest';
import { door } from '#tests/architecture/floor-rules.ts';
import { violations } from '#tests/architecture/floors.ts';
import { readModule } from '#tests/architecture/imports.ts';
import { readTree, repositoryFiles } from '#tests/architecture/tree.ts';

const tree = readTree(repositoryFiles().filter((path) => /^(src|mocks|build|bench|tests)\//.test(path)));

test('the building keeps its floors', () => {
  expect(tree.size).toBeGreaterThan(50);
  expect(violations(tree)).toEqual([]);
});

test('one door leads to the simulated backend', () => {
  const reaching = [...tree].filter(
    ([path, code]) =>
      /^src\/.*\.tsx?$/.test(path) &&
      !/\.test\.tsx?$/.test(path) &&
      readModule(path, code).imports.some(({ specifier }) => specifier.startsWith('#mocks/')),
  );
  expect(reaching.map(([path]) => path)).toEqual([door]);
});

/** A small sound building; each planted break adds or replaces one file. */
const sound: Record<string, string> = {
  'src/contract/flow.ts': 'export const flows = [];',
  'src/domain/balance.ts': "import type { Flow } from '#src/contract/flow.ts';",
  'src/i18n/format.ts': 'export const format = new Intl.NumberFormat();',
  'src/i18n/language.ts': "import { create } from 'zustand';",
  'src/api/queries.ts': "import { queryOptions } from '@tanstack/react-query';",
  'src/filters/store.ts': "import { create } from 'zustand';",
  'src/ui/Card.tsx': "import { useId } from 'react'; import './card.css';",
  'src/ui/card.css': '',
  'src/charts/axes.tsx': "import { memo } from 'react';",
  'src/features/goods/GoodsChart.tsx': "import { axes } from '#src/charts/axes.tsx';",
  'src/features/goods/Goods.tsx': "const Chart = import('./GoodsChart.tsx');",
  'src/features/flows/Flows.tsx': "import { Card } from '#src/ui/Card.tsx';",
  [door]: "export const boot = () => import('#mocks/browser.ts');",
  'mocks/browser.ts':
    "import { setupWorker } from 'msw/browser'; import { flows } from '#src/contract/flow.ts';",
  'build/tokens.ts': "import { format } from '#src/i18n/format.ts';",
  'tests/kit/rows.ts': "import { setupWorker } from '#mocks/browser.ts';",
};

const broken = (files: Record<string, string>) => violations(new Map(Object.entries({ ...sound, ...files })));

test('a sound building is not complained of', () => {
  expect(broken({})).toEqual([]);
  expect(broken({ 'src/domain/balance.test.ts': "import { x } from '#tests/kit/rows.ts';" })).toEqual([]);
});

const planted: [rule: string, path: string, code: string, complaint: string][] = [
  [
    'contract imports nothing of ours',
    'src/contract/a.ts',
    "import '#src/i18n/format.ts';",
    'contract may not import i18n',
  ],
  [
    'domain stays under ui',
    'src/domain/a.ts',
    "import { Card } from '#src/ui/Card.tsx';",
    'domain may not import ui',
  ],
  [
    'a type is an import',
    'src/domain/a.ts',
    "import type { A } from '#src/api/queries.ts';",
    'domain may not import api',
  ],
  [
    'an inline type is an import',
    'src/domain/a.ts',
    "type A = import('#src/api/queries.ts').A;",
    'domain may not import api',
  ],
  [
    'a re-export is an import',
    'src/ui/a.ts',
    "export const b = 1; export { a } from '#src/charts/axes.tsx';",
    'ui may not import charts',
  ],
  [
    'a lazy import is an import',
    'src/ui/a.ts',
    "const a = import('#src/charts/axes.tsx');",
    'ui may not import charts',
  ],
  [
    'a glob is an import',
    'src/ui/a.ts',
    "import.meta.glob('#src/charts/*.tsx');",
    'ui may not import charts',
  ],
  [
    'a glob has one readable target',
    'src/ui/a.ts',
    "import.meta.glob('/src/*/*.tsx');",
    'outside the floors',
  ],
  [
    'require is an import',
    'src/ui/a.ts',
    "const a = require('#src/charts/axes.tsx');",
    'ui may not import charts',
  ],
  [
    'an address of a module is an import',
    'src/ui/a.ts',
    "new URL('../charts/axes.tsx', import.meta.url);",
    'ui may not import charts',
  ],
  [
    'ui knows no trade',
    'src/ui/a.ts',
    "import { flows } from '#src/contract/flow.ts';",
    'ui may not import contract',
  ],
  [
    'filters rest on the contract alone',
    'src/filters/a.ts',
    "import '#src/domain/balance.ts';",
    'filters may not import domain',
  ],
  [
    'api rests on the contract alone',
    'src/api/a.ts',
    "import '#src/i18n/format.ts';",
    'api may not import i18n',
  ],
  ['charts fetch nothing', 'src/charts/a.ts', "import '#src/api/queries.ts';", 'charts may not import api'],
  ['features know no app', 'src/features/goods/a.ts', `import '#${door}';`, 'features may not import app'],
  [
    'features know no sibling',
    'src/features/goods/a.ts',
    "import '#src/features/flows/Flows.tsx';",
    'imports its sibling',
  ],
  ['a feature has its folder', 'src/features/a.ts', 'export const a = 1;', 'lies in no folder of a card'],
  ['there is no other floor', 'src/helpers/a.ts', 'export const a = 1;', 'lies on no floor'],
  [
    'the app does not reach mocks',
    'src/app/main.tsx',
    "const a = import('#mocks/browser.ts');",
    'app may not import mocks',
  ],
  [
    'the door opens late',
    door,
    "import { boot } from '#mocks/browser.ts';",
    'by another than a dynamic import',
  ],
  [
    'the door does not even borrow a type',
    door,
    "import type { A } from '#mocks/browser.ts';",
    'by another than a dynamic',
  ],
  [
    'mocks share the contract only',
    'mocks/a.ts',
    "import '#src/domain/balance.ts';",
    'mocks may not import domain',
  ],
  ['mocks share no build program', 'mocks/a.ts', "import '#build/tokens.ts';", 'mocks may not import build'],
  ['nothing imports build', 'src/app/a.ts', "import '#build/tokens.ts';", 'app may not import build'],
  [
    'nothing shipped imports tests',
    'src/app/a.ts',
    "import '#tests/kit/rows.ts';",
    'app may not import tests',
  ],
  [
    'react-query stays out of charts',
    'src/charts/a.ts',
    "import '@tanstack/react-query';",
    'react-query belongs to',
  ],
  [
    'its types too',
    'src/domain/a.ts',
    "import type { Query } from '@tanstack/react-query/types';",
    'react-query belongs to',
  ],
  [
    'zustand stays in the stores',
    'src/ui/a.ts',
    "import { create } from 'zustand/vanilla';",
    'zustand belongs to',
  ],
  ['msw stays in mocks', 'src/app/a.ts', "import { http } from 'msw';", 'msw belongs to'],
  ['domain knows no React', 'src/domain/a.ts', "import { useMemo } from 'react';", 'know no React'],
  ['contract knows no React', 'src/contract/a.ts', "import type { FC } from 'react';", 'know no React'],
  ['domain knows no clock', 'src/domain/a.ts', 'export const a = Date.now();', 'domain knows no clock'],
  ['contract knows no clock', 'src/contract/a.ts', 'export const a = new Date();', 'contract knows no clock'],
  [
    'domain knows no locale',
    'src/domain/a.ts',
    "export const a = 'a'.localeCompare('b');",
    'domain knows no locale',
  ],
  [
    'contract knows no locale',
    'src/contract/a.ts',
    'export const a = Intl.NumberFormat();',
    'contract knows no locale',
  ],
  [
    'one file formats',
    'src/ui/a.ts',
    'export const a = (1).toLocaleString();',
    'only i18n/format.ts formats',
  ],
  ['no barrel', 'src/ui/all.ts', "export { Card } from './Card.tsx';", 'is a barrel'],
  ['no star', 'src/ui/all.ts', "export const a = 1; export * from './Card.tsx';", 'is a barrel'],
  ['no index', 'src/ui/index.ts', 'export const a = 1;', 'is a barrel'],
  ['no way up', 'src/charts/export/a.ts', "import '../axes.tsx';", 'leaves its folder without'],
  ['extensions are written', 'src/ui/a.ts', "import './Card';", 'imports a file that is not there'],
  ['no other root', 'src/ui/a.ts', "import '#app/x.ts';", 'unknown import root'],
  ['a target can be read', 'src/app/a.ts', 'const a = (b: string) => import(b);', 'cannot be read'],
  ['no circle', 'src/contract/flow.ts', "import './b.ts';", 'a circle of imports'],
];

test.each(planted)('a planted break is reported: %s', (_rule, path, code, complaint) => {
  const files = { [path]: code, 'src/contract/b.ts': "import type { A } from './flow.ts';" };
  expect(broken(files).join('\n')).toContain(complaint);
  expect(broken(files).every((line) => line.startsWith(path) || line.includes('circle'))).toBe(true);
});
