import type { Browser } from '@playwright/test';
import { choose } from './choices.ts';
import type { Profile } from './profiles.ts';
import type { Asked, SlowHost } from './slow-host.ts';
import type { Subject } from './subjects.ts';
import { chartAfterSight, chartsLive, load, newTab, newVisit, scrollThrough, type Visit } from './visit.ts';

const shared = '?sector=metals&from=2016';

/** What one run tells of one page, by name; times in ms. */
export type Numbers = Record<string, number>;

/** Every visit of one run to one page, each with a browser's storage of its own. */
export async function measure(browser: Browser, host: SlowHost, profile: Profile, subject: Subject) {
  host.link = profile.link;
  const address = `${host.url}/${subject.folder(profile)}/`;
  const { quietMs } = profile;
  const visit = async <T>(work: (visit: Visit) => Promise<T>): Promise<T> => {
    const one = await newVisit(browser, profile);
    try {
      return await work(one);
    } finally {
      await one.context.close();
    }
  };
  const asked: { load: Asked[]; scrolled: Asked[] } = { load: [], scrolled: [] };
  const numbers: Numbers = await visit(async (one) => {
    const { tasks, shifts: _, asked: first, lcpOf: __, ...times } = await load(one, host, address, quietMs);
    asked.load = first;
    const longest = Math.max(0, ...tasks.map(({ ms }) => ms));
    const scrolling = await scrollThrough(one, profile);
    asked.scrolled = [...host.asked];
    return { ...times, longest, scrolling };
  });
  if (subject.name !== 'static')
    Object.assign(numbers, await visit((one) => choose(one, profile, subject, address)));
  if (subject.name !== 'product') return { numbers, asked };
  numbers.live = await visit((one) => chartsLive(one, address));
  Object.assign(numbers, await visit((one) => chartAfterSight(one, profile, address)));
  await visit(async (one) => {
    const link = await load(one, host, address + shared, quietMs);
    numbers.sharedFcp = link.fcp;
    numbers.sharedNumbers = link.numbers;
    const again = await load({ ...one, ...(await newTab(one.context, profile)) }, host, address, quietMs);
    const bytes = again.asked.reduce((sum, each) => sum + each.bytes, 0);
    Object.assign(numbers, { againFcp: again.fcp, againSeen: again.seen, againLive: again.takenOver });
    Object.assign(numbers, { againTbt: again.tbt, againBytes: bytes });
  });
  return { numbers, asked };
}
