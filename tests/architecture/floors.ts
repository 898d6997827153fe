import { posix } from 'node:path';
import { door, featureOf, floorOf, mayImport, reserved } from '#tests/architecture/floor-rules.ts';
import { type Import, type Module, readModule } from '#tests/architecture/imports.ts';

/** The second makes Intl's tools only to throw them away. */
const formatting = ['src/i18n/format.ts', 'src/i18n/warm-up.ts'];

/** Paths from the root of the repository, with `/`; code files with their text, others with an empty one. */
export type Tree = ReadonlyMap<string, string>;

const roots = /^#(src|mocks|tests|build|bench)\//;

/** Every break of the rules of the floors, as `file: what is wrong`; empty when there is none. */
export function violations(tree: Tree): string[] {
  const found: string[] = [];
  const edges = new Map<string, string[]>();
  for (const [path, code] of tree) {
    if (!/\.tsx?$/.test(path)) continue;
    const module = readModule(path, code);
    const targets = module.imports.map((imported) => ({ imported, to: resolve(path, imported.specifier) }));
    for (const { imported, to } of targets)
      for (const wrong of wrongOf(path, imported, to, tree))
        found.push(`${path}: ${wrong} (${imported.specifier})`);
    for (const wrong of wrongInside(path, module)) found.push(`${path}: ${wrong}`);
    edges.set(
      path,
      targets.flatMap(({ imported, to }) => (to && imported.kind !== 'dynamic' ? [to] : [])),
    );
  }
  return [...new Set([...found, ...cycles(edges)])];
}

/** The path an import leads to; null for a package. */
function resolve(from: string, specifier: string): string | null {
  if (roots.test(specifier)) return posix.normalize(specifier.slice(1)).replace(/\?.*$/, '');
  if (specifier.startsWith('/')) return posix.normalize(specifier.slice(1));
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier).replace(/\?.*$/, '') : null;
}

function wrongOf(from: string, imported: Import, to: string | null, tree: Tree): string[] {
  const floor = floorOf(from);
  if (floor === null) return [];
  const { specifier, kind } = imported;
  if (specifier === '?') return floor === 'tests' ? [] : [`a ${kind} import whose target cannot be read`];
  if (to === null) return specifier.startsWith('#') ? ['unknown import root'] : wrongPackage(from, specifier);
  if (kind === 'url') return tree.has(to) ? wrongFloor(from, to, kind) : [];
  const wrong = kind === 'glob' ? wrongFloor(from, globFolder(to), kind) : wrongFloor(from, to, kind);
  if (kind !== 'glob' && !tree.has(to)) wrong.push('imports a file that is not there');
  if (specifier.startsWith('../') || specifier.startsWith('/')) wrong.push('leaves its folder without `#`');
  return wrong;
}

/** A pattern counts as its deepest folder without a wildcard. */
function globFolder(pattern: string): string {
  const fixed = pattern.slice(0, pattern.search(/[*?{[]/));
  return `${posix.dirname(`${fixed}x`)}/x`;
}

function wrongFloor(from: string, to: string, kind: Import['kind']): string[] {
  const [upper, lower] = [floorOf(from), floorOf(to)];
  if (upper === null || upper === 'tests') return [];
  if (lower === null) return ['imports from outside the floors'];
  if (lower === 'mocks' && from === door)
    return kind === 'dynamic' ? [] : ['reaches mocks/ by another than a dynamic import'];
  if (!mayImport(upper, lower)) return [`${upper} may not import ${lower}`];
  const [card, other] = [featureOf(from), featureOf(to)];
  return upper === 'features' && lower === 'features' && card !== other
    ? ['a feature imports its sibling']
    : [];
}

function wrongPackage(from: string, specifier: string): string[] {
  if (floorOf(from) === 'tests') return [];
  return reserved.flatMap(({ packages, users, say }) =>
    packages.test(specifier) && !users.test(from) ? [say] : [],
  );
}

const timeless = ['contract', 'domain'];

function wrongInside(path: string, module: Module): string[] {
  const floor = floorOf(path);
  if (floor === 'tests') return [];
  const wrong: string[] = [];
  if (module.exportsOnlyOthers || /\/index\.tsx?$/.test(path)) wrong.push('is a barrel');
  if (path.startsWith('src/') && floor === null) wrong.push('lies on no floor');
  if (floor === 'features' && featureOf(path) === null) wrong.push('lies in no folder of a card');
  for (const name of module.ambient) {
    const isClock = /Date|performance/.test(name);
    if (floor && timeless.includes(floor))
      wrong.push(`${floor} knows no ${isClock ? 'clock' : 'locale'}: ${name}`);
    else if (!isClock && path.startsWith('src/') && !formatting.includes(path))
      wrong.push(`only i18n/format.ts formats by locale: ${name}`);
  }
  return wrong;
}

/** Each circle of imports once, named from its alphabetically first file. Types count, dynamic imports do not. */
function cycles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0)
      found.push(
        `${[...trail.slice(at)].sort()[0]}: a circle of imports (${trail.slice(at).sort().join(', ')})`,
      );
    if (at >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}
