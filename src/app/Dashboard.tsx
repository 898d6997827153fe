import { Suspense, useEffect, useState } from 'react';
import { Find } from '#src/features/find/Find.tsx';
import { Headline } from '#src/features/headline/Headline.tsx';
import { KeyFigures } from '#src/features/key-figures/KeyFigures.tsx';
import { Notices } from '#src/features/notices/Notices.tsx';
import { ServiceNotice } from '#src/features/notices/ServiceNotice.tsx';
import { Provenance } from '#src/features/provenance/Provenance.tsx';
import { Tools } from '#src/features/tools/Tools.tsx';
import { useView } from '#src/filters/store.ts';
import { pieces, t } from '#src/i18n/translate.ts';
import type { Backend } from './boot-backend.ts';
import { CardBoundary } from './CardBoundary.tsx';
import {
  BalanceCard,
  BothSidesCard,
  CorridorVolumeCard,
  DriversCard,
  EventsPerYearCard,
  FieldCard,
  FlightsCard,
  FlowsCard,
  GoodsCard,
  InvestmentCard,
  PotentialCard,
  Registers,
  Releases,
  SinceRelease,
  Sources,
  Timeline,
  TurnoverCard,
  UnVotesCard,
} from './cards.ts';
import styles from './Dashboard.module.css';
import { Filters } from './Filters.tsx';
import { useLive } from './live.ts';
import { Place } from './Place.tsx';
import { useArrival } from './use-arrival.ts';

/** The page: what stands where. Two cards that share a row are about as long as each other. */
export function Dashboard({ backend }: { backend: Promise<Backend> }) {
  return (
    <div className={styles.page}>
      <Arrival backend={backend} />
      <a className={styles.skip} href="#content">
        {t('page.skip')}
      </a>
      <header className={styles.masthead}>
        <div>
          <p className={styles.brand}>
            {pieces('page.brand', {
              sign: (
                <span key="sign" className={styles.sign}>
                  ⇄
                </span>
              ),
            })}
          </p>
          <p className={styles.brandSub}>{t('page.brand.sub')}</p>
        </div>
        <div className={styles.tools}>
          <Find />
          <Tools />
        </div>
      </header>
      <Filters />
      <main id="content" tabIndex={-1} className={styles.content}>
        <p className={styles.noScripts}>{t('page.no-scripts')}</p>
        <Notices>
          <ServiceNotice />
        </Notices>
        <OlderLink />
        <Place card="headline" wide>
          <Headline />
        </Place>
        <Place card="key-figures" wide>
          <KeyFigures />
        </Place>
        <h2 className={styles.part}>{t('page.trade')}</h2>
        <Place card="turnover">
          <TurnoverCard />
        </Place>
        <Place card="balance">
          <BalanceCard />
        </Place>
        <Place card="flows">
          <FlowsCard />
        </Place>
        <Place card="potential">
          <PotentialCard />
        </Place>
        <Place card="drivers">
          <DriversCard />
        </Place>
        <Place card="goods">
          <GoodsCard />
        </Place>
        <Place card="both-sides" wide>
          <BothSidesCard />
        </Place>
        <h2 className={styles.part}>{t('page.fields')}</h2>
        <Place card="investment">
          <InvestmentCard />
        </Place>
        <Place card="flights">
          <FlightsCard />
        </Place>
        <Place card="companies">
          <FieldCard field="companies" />
        </Place>
        <Place card="transport">
          <FieldCard field="transport" />
        </Place>
        <Place card="diplomacy">
          <FieldCard field="diplomacy" />
        </Place>
        <Place card="corridor-volume">
          <CorridorVolumeCard />
        </Place>
        <Place card="agriculture">
          <FieldCard field="agriculture" />
        </Place>
        <Place card="culture">
          <FieldCard field="culture" />
        </Place>
        <Place card="timeline" wide>
          <Timeline />
        </Place>
        <Place card="events-per-year">
          <EventsPerYearCard />
        </Place>
        <Place card="un-votes">
          <UnVotesCard />
        </Place>
        <Place card="registers" wide>
          <Registers />
        </Place>
        <Place card="sources" wide>
          <ServedSources backend={backend} />
        </Place>
      </main>
      <footer className={styles.foot}>
        {t('page.foot')} {/* Written by the build. */}
        {import.meta.env.PROD && import.meta.env.MODE !== 'single' && (
          <a href="licences.txt">{t('page.licences')}</a>
        )}
      </footer>
      <Provenance />
    </div>
  );
}

/** What goes on when the page is there. Draws nothing, so that nothing is drawn again for it. */
function Arrival({ backend }: { backend: Promise<Backend> }) {
  useLive(backend);
  useArrival();
  return null;
}

function OlderLink() {
  const release = useView((view) => view.release);
  return (
    release && (
      <CardBoundary card="since-release">
        <Suspense>
          <SinceRelease version={release} />
        </Suspense>
      </CardBoundary>
    )
  );
}

function ServedSources({ backend }: { backend: Promise<Backend> }) {
  const [servedBy, setServedBy] = useState<Backend | 'starting'>(
    import.meta.env.VITE_API_URL ? 'http' : 'starting',
  );
  useEffect(() => {
    void backend.then(setServedBy);
  }, [backend]);
  return (
    <Sources servedBy={servedBy}>
      <Releases />
    </Sources>
  );
}
