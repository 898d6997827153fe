/** What a page tells of itself, in ms since its navigation began. */
export type Observed = {
  fcp: number;
  lcp: number;
  lcpOf: string;
  cls: number;
  shifts: { at: number; by: number; of: string }[];
  tasks: { at: number; ms: number }[];
  /** The longest event to its next frame. */
  inp: number;
  /** The first chart has a picture: poster, canvas or drawing. */
  seen: number;
  /** The first chart answers. */
  live: number;
  /** The page that the build has written is taken over. */
  takenOver: number;
  /** The key figures have changed for the last time. */
  numbers: number;
};

declare global {
  var observed: Observed;
}

/** Runs in the page before anything else of it. */
export function observe(): void {
  if (window !== window.top) return;
  const seen: Observed = {
    ...{
      fcp: 0,
      lcp: 0,
      lcpOf: '',
      cls: 0,
      shifts: [],
      tasks: [],
      inp: 0,
      seen: 0,
      live: 0,
      takenOver: 0,
      numbers: 0,
    },
  };
  globalThis.observed = seen;
  const on = (type: string, take: (entry: PerformanceEntry) => void, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...more,
    });
  const named = (node: unknown) =>
    node instanceof Element
      ? `${node.localName}#${node.closest('[id]')?.id} ${node.textContent?.trim().slice(0, 40)}`
      : '';
  on('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
  });
  on('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime;
    seen.lcpOf = 'element' in entry ? named(entry.element) : '';
  });
  on('layout-shift', (entry) => {
    if (!('value' in entry) || !('hadRecentInput' in entry) || entry.hadRecentInput) return;
    const sources = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : [];
    seen.cls += Number(entry.value);
    seen.shifts.push({ at: entry.startTime, by: Number(entry.value), of: named(sources[0]?.node) });
  });
  on('longtask', (entry) => seen.tasks.push({ at: entry.startTime, ms: entry.duration }));
  on(
    'event',
    (entry) => {
      if ('interactionId' in entry && entry.interactionId) seen.inp = Math.max(seen.inp, entry.duration);
    },
    { durationThreshold: 16 },
  );

  // A picture inside an SVG fires no event when its file is here: every frame looks, and the next one has it painted.
  const hasPicture = (figure: Element) =>
    figure.matches('[data-drawn]') ||
    [...figure.querySelectorAll('svg')].some((svg) => svg.clientWidth > 100 && svg.getBBox().width > 100);
  const look = () => {
    const figure = document.querySelector('figure[id]');
    if (!figure || !hasPicture(figure)) requestAnimationFrame(look);
    else
      requestAnimationFrame((now) => {
        seen.seen = now;
      });
  };
  requestAnimationFrame(look);
  const keyFigures = () => document.querySelector('[aria-label="Key figures"]')?.textContent ?? '';
  let shown = '';
  const changes = new MutationObserver(() => {
    const now = keyFigures();
    if (now !== shown)
      requestAnimationFrame((at) => {
        seen.numbers = at;
      });
    shown = now;
    const root = document.querySelector('#root');
    if (root?.firstElementChild && !root.hasAttribute('data-release')) seen.takenOver ||= performance.now();
    if (!seen.live && document.querySelector('svg[data-chart]'))
      requestAnimationFrame((now) => {
        seen.live ||= now;
      });
  });
  changes.observe(document, {
    ...{ childList: true, characterData: true, subtree: true },
    attributeFilter: ['data-release'],
  });
}
