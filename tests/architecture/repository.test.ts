import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { repositoryFiles } from '#tests/architecture/tree.ts';

const files = repositoryFiles();
const texts = files.filter((path) => !/\.(png|jpg|webp|woff2|ico)$/.test(path));
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** Written in parts, so that this file does not hold what it looks for. */
const machinePath = new RegExp(
  ['(^|[\\s"\'`(=:])/(work|root|home|Users|tmp', 'private/tmp)/[\\w.-]+'].join('|'),
  'm',
);
const registryHost = new RegExp(
  ['registry\\.', 'npmjs\\.', 'yarnpkg\\.', 'deb\\.debian\\.', 'npmmirror\\.']
    .join('|')
    .replaceAll('\\.', '[.]'),
);

test('no file names a folder of the machine it was written on', () => {
  expect(texts.filter((path) => machinePath.test(readFileSync(path, 'utf8')))).toEqual([]);
});

test('no file names the host of a package registry, the lock file neither', () => {
  expect(files).toContain('package-lock.json');
  expect(texts.filter((path) => registryHost.test(readFileSync(path, 'utf8')))).toEqual([]);
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved": "http');
});

test('no file leans on a folder beside the repository', () => {
  const beside = ['..', 'shared'].join('/');
  expect(texts.filter((path) => readFileSync(path, 'utf8').includes(beside))).toEqual([]);
});

test('the marks by which both are found find them', () => {
  for (const path of ['root/x', 'home/someone', 'Users/someone', 'tmp/brief'])
    expect(`see /${path}`).toMatch(machinePath);
  expect(['registry', 'example.com'].join('.')).toMatch(registryHost);
});

test('code files stay readable in one sitting', () => {
  const isCode = (path: string) => /\.(tsx?|css|m?js)$/.test(path) && !/\.test\.tsx?$/.test(path);
  const aside = /^(tests|mocks\/dataset|src\/i18n\/messages)\//;
  const lines = (path: string) => readFileSync(path, 'utf8').split('\n').length - 1;
  const long = files.filter((path) => isCode(path) && !aside.test(path) && lines(path) > 250);
  expect(long).toEqual([]);
});

test('every dependency has its reason, and every reason its dependency', () => {
  const table = readFileSync('docs/decisions/0002-dependencies.md', 'utf8');
  const reasons = [...table.matchAll(/^\| `([^`]+)` *\| \S.{8,}? *\|$/gm)].map(([, name]) => name);
  const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(reasons.sort()).toEqual(named.sort());
});

test('no package is held at another version than its users ask for', () => {
  expect(manifest).not.toHaveProperty('overrides');
});

test('every command of the guides exists', () => {
  const own = ['ci', 'install', 'sbom', 'audit'];
  const guides = files.filter((path) => /^[^/]+\.md$|^docs\/(?!decisions\/).*\.md$/.test(path));
  expect(guides).toContain('README.md');
  for (const path of guides) {
    const commands = [...readFileSync(path, 'utf8').matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)].map(
      ([, name = '']) => name,
    );
    const unknown = commands.filter((name) => !own.includes(name) && !(name in manifest.scripts));
    expect(unknown, path).toEqual([]);
  }
});

test('every file that a script starts is there', () => {
  const started = Object.values<string>(manifest.scripts).flatMap(
    (script) => script.match(/\b(?:build|mocks|bench)\/[\w./-]+\.ts\b/g) ?? [],
  );
  expect(started.length).toBeGreaterThan(0);
  expect(started.filter((path) => !existsSync(path))).toEqual([]);
});
