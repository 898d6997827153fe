import { reporterName } from '#src/charts/names.ts';
import type { SelectionFilter } from '#src/contract/matches.ts';
import { type PartialList, partialLists } from '#src/domain/partial-lists.ts';
import { formatDay } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';
import type { RegistersRecord } from './registers-record.ts';

/** Says of a list that it is not whole: "8 of 10 documents named". */
export function partialNotes(
  of: readonly PartialList['of'][],
  record: RegistersRecord,
  filter: SelectionFilter,
): string[] {
  return partialLists(record, filter)
    .filter((list) => of.includes(list.of))
    .map(({ of: what, named, total, on, reporter }) => {
      const words = { named, total, date: formatDay(on), reporter: reporterName(reporter, record) };
      return t(`registers.partial.${what}`, words);
    });
}
