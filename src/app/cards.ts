import type { ComponentType } from 'react';
import { lazyPart } from '#src/ui/lazy-part.tsx';

const parts: (() => Promise<void>)[] = [];

/** Below the first view: in one file of their own (`vite.config.ts`), which filters and key figures do not wait for. */
function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const part = lazyPart(async () => {
    const [card] = await Promise.all([load(), import('#src/i18n/parts/cards.ts')]);
    return card;
  });
  parts.push(part.prefetch);
  return part;
}

/**
 * Loads the cards' file, and that of the charts in them. Where they cannot be had now they are asked for again when a card or a
 * chart is drawn.
 */
export async function prefetchCards(): Promise<void> {
  // All charts are in one file: any of them brings it.
  const charts = import('#src/features/turnover/TurnoverChart.tsx').catch(() => {});
  await Promise.all([charts, ...parts.map((prefetch) => prefetch())]);
}

export const TurnoverCard = later(
  async () => (await import('#src/features/turnover/TurnoverCard.tsx')).TurnoverCard,
);
export const FlowsCard = later(async () => (await import('#src/features/flows/FlowsCard.tsx')).FlowsCard);
export const DriversCard = later(
  async () => (await import('#src/features/drivers/DriversCard.tsx')).DriversCard,
);
export const GoodsCard = later(async () => (await import('#src/features/goods/GoodsCard.tsx')).GoodsCard);
export const BalanceCard = later(
  async () => (await import('#src/features/balance/BalanceCard.tsx')).BalanceCard,
);
export const PotentialCard = later(
  async () => (await import('#src/features/potential/PotentialCard.tsx')).PotentialCard,
);
export const BothSidesCard = later(
  async () => (await import('#src/features/both-sides/BothSidesCard.tsx')).BothSidesCard,
);
export const InvestmentCard = later(
  async () => (await import('#src/features/investment/InvestmentCard.tsx')).InvestmentCard,
);
export const FieldCard = later(async () => (await import('#src/features/fields/FieldCard.tsx')).FieldCard);
export const CorridorVolumeCard = later(
  async () => (await import('#src/features/corridor-volume/CorridorVolumeCard.tsx')).CorridorVolumeCard,
);
export const FlightsCard = later(
  async () => (await import('#src/features/flights/FlightsCard.tsx')).FlightsCard,
);
export const Timeline = later(async () => (await import('#src/features/timeline/Timeline.tsx')).Timeline);
export const EventsPerYearCard = later(
  async () => (await import('#src/features/events-per-year/EventsPerYearCard.tsx')).EventsPerYearCard,
);
export const UnVotesCard = later(
  async () => (await import('#src/features/un-votes/UnVotesCard.tsx')).UnVotesCard,
);
export const Registers = later(async () => (await import('#src/features/registers/Registers.tsx')).Registers);
export const Sources = later(async () => (await import('#src/features/sources/Sources.tsx')).Sources);
export const SinceRelease = later(
  async () => (await import('#src/features/releases/SinceRelease.tsx')).SinceRelease,
);
export const Releases = later(async () => (await import('#src/features/releases/Releases.tsx')).Releases);
