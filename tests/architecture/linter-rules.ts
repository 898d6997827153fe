import {
  below,
  door,
  type Floor,
  reserved,
  type SourceFloor,
  sourceFloors,
} from '#tests/architecture/floor-rules.ts';

/**
 * The overrides of `biome.json` that say the rules of the floors in the editor. The linter sees specifiers, not
 * files, so the walk over resolved imports stays the proof; this is the early word. A later override replaces an
 * earlier one, hence the whole list in each.
 */
export function linterOverrides() {
  return [
    ...sourceFloors.map((floor) => override(`src/${floor}/**`, `src/${floor}/a.ts`, foreign(floor))),
    override('src/features/briefing/**', 'src/features/briefing/a.ts', foreign('features')),
    override('src/ui/theme.ts', 'src/ui/theme.ts', foreign('ui')),
    override('src/i18n/language.ts', 'src/i18n/language.ts', foreign('i18n')),
    override(door, door, { ...foreign('app'), tops: outside }),
    override('mocks/**', 'mocks/a.ts', {
      floors: sourceFloors.filter((floor) => floor !== 'contract'),
      tops: outside,
    }),
  ];
}

type Forbidden = { floors: readonly SourceFloor[]; tops: readonly Floor[] };

const outside: readonly Floor[] = ['build', 'bench', 'tests'];

function foreign(floor: SourceFloor): Forbidden {
  const allowed: readonly string[] = [floor, ...below[floor]];
  return { floors: sourceFloors.filter((other) => !allowed.includes(other)), tops: ['mocks', ...outside] };
}

/** `sample` is a file of the override by which the reserved packages are told. */
function override(includes: string, sample: string, { floors, tops }: Forbidden) {
  const names = reserved.flatMap((reservation) => (reservation.users.test(sample) ? [] : reservation.names));
  const packages = `{${names.join()}}`;
  const group = [packages, `${packages}/**`, `#{${tops.join()}}/**`, '../**'];
  if (floors.length > 0) group.push(`#src/{${floors.join()}}/**`);
  const patterns = [
    { group, message: 'Not for this floor: tests/architecture/floor-rules.ts says what is.' },
  ];
  const noRestrictedImports = { level: 'error', options: { patterns } };
  return {
    includes: [includes, '!**/*.test.{ts,tsx}'],
    linter: { rules: { style: { noRestrictedImports } } },
  };
}
