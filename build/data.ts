import { dataset } from '#mocks/dataset/dataset.ts';
import { release } from '#mocks/dataset/release.ts';
import { countChanges } from '#src/domain/difference.ts';
import { registerOf } from './data-register.ts';
import { type KnownReasons, registerText, unexplained } from './data-register-text.ts';
import { type Frozen, frozen, keepDifference, keepRelease, keptReleases } from './data-releases.ts';
import { sampleOf, sampleText } from './data-sample.ts';

const folder = new URL('../mocks/releases/', import.meta.url);

/** Published figures that do not agree with the others, and why that is so. */
const knownReasons: KnownReasons = {
  'check.age.relations-length-2024': 'the article counts a year that is nearly full; the page gives both',
  'check.total.trade-turnover-2016':
    'another office states the total than the parts, which the IMF has; a minister gave 26.4',
  'check.total.trade-turnover-2015-rs': 'another source states the total than the parts, which the IMF has',
};

const commands: Record<string, (...given: readonly string[]) => void> = {
  register() {
    const register = registerOf(dataset);
    console.log(registerText(register, dataset, release, knownReasons));
    const failed = unexplained(register.checks, knownReasons);
    if (failed.length > 0 || register.repeated.length > 0) process.exitCode = 1;
  },

  sample(count = '20') {
    if (!/^[1-9]\d{0,4}$/.test(count)) throw new Error(`"${count}" is not a number of figures.`);
    const picked = sampleOf(dataset.observations, release.hash, Number(count));
    console.log(`${picked.length} figures of release ${release.version}, seed ${release.hash.slice(0, 8)}\n`);
    console.log(sampleText(picked, dataset));
  },

  release(version = release.version, releasedOn = release.releasedOn) {
    const kept = frozen(dataset, { ...release, version, releasedOn });
    keepRelease(folder, kept);
    console.log(`Kept mocks/releases/${version}.json, hash ${kept.hash.slice(0, 12)}.`);
  },

  difference(from = before(release.version), to = release.version) {
    const { changes } = keepDifference(folder, releaseNamed(from), releaseNamed(to));
    const { added, changed, withdrawn } = countChanges(changes);
    console.log(`Wrote mocks/releases/${from}_${to}.json:`);
    console.log(`  ${added} added, ${changed} changed, ${withdrawn} withdrawn`);
    console.log('  Reasons can be written there by hand: "reason": { "en": "…" }.');
    console.log('  mocks/releases/differences.ts hands it out.');
  },
};

/** The newest kept release that is not the one being made. */
function before(version: string): string {
  const older = keptReleases(folder).findLast((kept) => kept.version !== version);
  if (!older) throw new Error('No earlier release is kept in mocks/releases.');
  return older.version;
}

function releaseNamed(version: string): Frozen {
  if (version === release.version) return frozen(dataset, release);
  const kept = keptReleases(folder).find((one) => one.version === version);
  if (!kept) throw new Error(`There is no mocks/releases/${version}.json.`);
  return kept;
}

const [name = 'register', ...given] = process.argv.slice(2);
try {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Error(`Commands: ${Object.keys(commands).join(', ')}.`);
  command(...given);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
