import type { Observation, Partner } from '#src/contract/observation.ts';
import { fullYear } from './periods.ts';
import { cited, en } from './row-parts.ts';

const share = {
  measure: 'un-vote-agreement',
  reporter: 'compiled',
  flow: 'none',
  unit: 'percent',
  unitMult: 0,
  decimals: 1,
  status: 'derived',
  sectors: ['diplomacy'],
  sources: cited('unvotes-dataset'),
  conflictsWith: [],
} satisfies Partial<Observation>;

/** A year of the General Assembly: votes recorded for both, how many were equal, how many yes against no. */
function votesWith(partner: Partner) {
  return (id: string, year: number, value: number, joint: number, equal: number, opposed: number) =>
    ({
      ...share,
      id,
      partner,
      period: fullYear(year),
      value,
      method: en(`Equal votes out of the recorded votes of both in the year: ${equal} of ${joint}.`),
      note: en(
        `Yes stood against no in ${opposed}. The data set calls the other side “Yugoslavia” in all years${
          partner === 'SCG' ? '; it was another state than Serbia' : ', meaning Serbia here'
        }.`,
      ),
    }) satisfies Observation;
}

const withScg = votesWith('SCG');
const withSerbia = votesWith('RS');

/** How often Kazakhstan and the other side voted alike, worked out from the roll calls. */
export const unVotes = [
  withScg('un-vote-agreement-2000', 2000, 92.9, 28, 26, 1), // UN-2000
  withScg('un-vote-agreement-2001', 2001, 75.6, 78, 59, 5), // UN-2001
  withScg('un-vote-agreement-2002', 2002, 62.4, 101, 63, 5), // UN-2002
  withScg('un-vote-agreement-2003', 2003, 69.7, 89, 62, 6), // UN-2003
  withScg('un-vote-agreement-2004', 2004, 65.9, 82, 54, 9), // UN-2004
  withScg('un-vote-agreement-2005', 2005, 72.9, 96, 70, 9), // UN-2005
  withSerbia('un-vote-agreement-2006', 2006, 65.7, 102, 67, 13), // UN-2006
  withSerbia('un-vote-agreement-2007', 2007, 67.8, 90, 61, 13), // UN-2007
  withSerbia('un-vote-agreement-2008', 2008, 72, 93, 67, 9), // UN-2008
  withSerbia('un-vote-agreement-2009', 2009, 74.7, 79, 59, 8), // UN-2009
  withSerbia('un-vote-agreement-2010', 2010, 74.1, 85, 63, 7), // UN-2010
  withSerbia('un-vote-agreement-2011', 2011, 76.3, 97, 74, 6), // UN-2011
  withSerbia('un-vote-agreement-2012', 2012, 68.9, 90, 62, 7), // UN-2012
  withSerbia('un-vote-agreement-2013', 2013, 61.7, 60, 37, 8), // UN-2013
  withSerbia('un-vote-agreement-2014', 2014, 66.2, 77, 51, 8), // UN-2014
  withSerbia('un-vote-agreement-2015', 2015, 65.8, 76, 50, 8), // UN-2015
  withSerbia('un-vote-agreement-2016', 2016, 70.8, 106, 75, 7), // UN-2016
  withSerbia('un-vote-agreement-2017', 2017, 63.8, 116, 74, 8), // UN-2017
  withSerbia('un-vote-agreement-2018', 2018, 73.6, 91, 67, 6), // UN-2018
  withSerbia('un-vote-agreement-2019', 2019, 65.9, 85, 56, 6), // UN-2019
] satisfies readonly Observation[];
