import { layerOf } from '#src/contract/layer.ts';
import type { SelectionFilter } from '#src/contract/matches.ts';
import { agreementsRegister } from './agreements.ts';
import { companiesRegister } from './companies.ts';
import { questionsRegister } from './questions.ts';
import type { Register, RegisterId } from './register.ts';
import type { RegistersRecord } from './registers-record.ts';
import { visitsRegister } from './visits.ts';

type Maker = (record: RegistersRecord, filter: SelectionFilter) => Register;

const makers: Record<RegisterId, Maker> = {
  agreements: agreementsRegister,
  visits: visitsRegister,
  companies: companiesRegister,
  questions: questionsRegister,
};

/** Made from the chosen layer's rows alone: a row must not name, count or link one of another source. */
export function makeRegister(id: RegisterId, record: RegistersRecord, filter: SelectionFilter): Register {
  return makers[id](layerOf(record, filter), filter);
}

/** Why a register has no row: the sectors, the years, or the record itself. */
export function emptyReason(
  id: RegisterId,
  record: RegistersRecord,
  filter: SelectionFilter,
): 'sectors' | 'years' | 'none' {
  const hasRows = (part: SelectionFilter) => makeRegister(id, record, part).rows.length > 0;
  const { layer, sector } = filter;
  if (!hasRows({ layer })) return 'none';
  return hasRows({ layer, sector }) ? 'years' : 'sectors';
}
