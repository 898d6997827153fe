/** The floors of the building and who may use what: the one place where the rules are written. */

/** Folders of `src/` with the floors each may import, beside itself. */
export const below = {
  contract: [],
  domain: ['contract'],
  i18n: ['contract'],
  api: ['contract'],
  filters: ['contract'],
  ui: ['i18n'],
  charts: ['ui', 'filters', 'domain', 'contract', 'i18n'],
  features: ['ui', 'charts', 'filters', 'api', 'domain', 'contract', 'i18n'],
  app: ['features', 'charts', 'ui', 'api', 'filters', 'domain', 'i18n', 'contract'],
} as const satisfies Record<string, readonly string[]>;

export type SourceFloor = keyof typeof below;
export const sourceFloors = Object.keys(below) as SourceFloor[];
export type Floor = SourceFloor | 'mocks' | 'build' | 'bench' | 'tests';

/** The only file of `src/` that reaches the simulated backend, and only by a dynamic import. */
export const door = 'src/app/boot-backend.ts';

/** Packages that only some files may import. */
export const reserved: readonly {
  packages: RegExp /** The same for the linter, each with what lies below it. */;
  names: readonly string[];
  users: RegExp;
  say: string;
}[] = [
  {
    packages: /^@tanstack\/react-query/,
    names: ['@tanstack/react-query'],
    users: /^src\/(api|features|app)\//,
    say: 'react-query belongs to api, features and app',
  },
  {
    packages: /^zustand(\/|$)/,
    names: ['zustand'],
    users: /^src\/(filters\/|ui\/theme\.tsx?$|i18n\/language\.tsx?$|features\/briefing\/)/,
    say: 'zustand belongs to filters, ui/theme, i18n/language and features/briefing',
  },
  {
    packages: /^(msw(\/|$)|@mswjs\/)/,
    names: ['msw', '@mswjs'],
    users: /^(mocks|build|bench)\//,
    say: 'msw belongs to mocks/',
  },
  {
    packages: /^(react|react-dom|@base-ui\/react)(\/|$)/,
    names: ['react', 'react-dom', '@base-ui/react'],
    users: /^(src\/(?!contract\/|domain\/)|build\/|bench\/)/,
    say: 'contract, domain and mocks know no React',
  },
];

/** Tests stand beside what they test and may use everything, like those in `tests/`. */
export function floorOf(path: string): Floor | null {
  if (/\.test\.tsx?$/.test(path)) return 'tests';
  const [top, folder, ...rest] = path.split('/');
  if (top === 'src') return rest.length > 0 ? (sourceFloors.find((floor) => floor === folder) ?? null) : null;
  if (folder === undefined) return null;
  return top === 'mocks' || top === 'build' || top === 'bench' || top === 'tests' ? top : null;
}

/** Whether a file on one floor may import from another. */
export function mayImport(from: Floor, to: Floor): boolean {
  if (from === 'tests' || from === to) return true;
  if (to === 'tests' || to === 'build' || to === 'bench') return false;
  if (from === 'build' || from === 'bench') return true;
  if (from === 'mocks') return to === 'contract';
  return to !== 'mocks' && (below[from] as readonly Floor[]).includes(to);
}

/** The card's folder of a file in `src/features/`. */
export function featureOf(path: string): string | null {
  return /^src\/features\/([^/]+)\/./.exec(path)?.[1] ?? null;
}
