/** A link: milliseconds of a round trip, and bytes a second that all connections share. */
export type Link = { roundTrip: number; bytesPerSecond: number };

export type Profile = {
  name: 'mobile' | 'desktop';
  viewport: { width: number; height: number };
  deviceScaleFactor: number;
  isMobile: boolean;
  /** How many times slower the page's thread is made. */
  slowdown: number;
  /** From the navigation on; after the last that a page does by itself. */
  quietMs: number;
  link: Link | undefined;
};

export const profiles: readonly Profile[] = [
  {
    name: 'mobile',
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    slowdown: 4,
    quietMs: 10_000,
    link: { roundTrip: 150, bytesPerSecond: 1_600_000 / 8 },
  },
  {
    name: 'desktop',
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    isMobile: false,
    slowdown: 1,
    quietMs: 5_000,
    link: undefined,
  },
];
