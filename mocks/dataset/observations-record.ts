import type { Observation } from '#src/contract/observation.ts';
import { corridor } from './corridor.ts';
import { energy } from './energy.ts';
import { flights } from './flights.ts';
import { investmentRecord } from './investment-record.ts';
import { law } from './law.ts';
import { tradeCompiled } from './trade-compiled.ts';
import { tradeGoods } from './trade-goods.ts';
import { tradeKz } from './trade-kz.ts';
import { tradePartYears } from './trade-part-years.ts';
import { tradeRs } from './trade-rs.ts';
import { tradeScg } from './trade-scg.ts';
import { unVotes } from './un-votes.ts';

/** Published figures beyond the article, each with a source of its own. What was only said is in `claims.ts`. */
export const observationsRecord: readonly Observation[] = [
  ...tradeKz,
  ...tradeRs,
  ...tradeScg,
  ...tradeCompiled,
  ...tradePartYears,
  ...tradeGoods,
  ...investmentRecord,
  ...corridor,
  ...flights,
  ...energy,
  ...law,
  ...unVotes,
];
