import { reporterName } from '#src/charts/names.ts';
import type { SelectionFilter } from '#src/contract/matches.ts';
import type { SourceRef } from '#src/contract/source.ts';
import { type OpenQuestion, openQuestions } from '#src/domain/open-questions.ts';
import { formatDate, formatDay, formatList } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';
import type { Register, RegisterRow } from './register.ts';
import type { RegistersRecord } from './registers-record.ts';
import { factLink, fileSources, subjectOf } from './words.ts';

/** What to ask for, derived from the record; each question opens the facts that it is about. */
export function questionsRegister(record: RegistersRecord, filter: SelectionFilter): Register {
  return {
    id: 'questions',
    title: t('registers.questions'),
    columns: [
      { key: 'ask', head: t('registers.head.ask'), isName: true, isSortable: true },
      { key: 'why', head: t('registers.head.why'), isSortable: true },
      { key: 'about', head: t('registers.head.concerns') },
    ],
    rows: openQuestions(record, filter).map((question) => rowOf(question, record)),
    notes: [],
  };
}

function rowOf(question: OpenQuestion, record: RegistersRecord): RegisterRow {
  const { id, kind, about } = question;
  const [ask, why] = [askText(question, record), whyText(question, record)];
  const sources = sourcesOf(about, record);
  return {
    id,
    sources,
    cells: {
      ask: { text: ask },
      why: { text: why },
      about: { text: '', links: about.map((fact) => factLink(fact, record)) },
    },
    file: { id, kind, ask, why, facts: about, ...fileSources(sources, record) },
  };
}

function askText(question: OpenQuestion, record: RegistersRecord): string {
  const name = (reporter: string) =>
    reporter === 'compiled' ? t('registers.compiled') : reporterName(reporter, record);
  const [first = ''] = question.about;
  const fact = subjectOf(first, record);
  const count = question.about.length;
  switch (question.kind) {
    case 'partial-list': {
      const { of, reporter, on, total, named } = question;
      const words = { reporter: name(reporter), date: formatDay(on), total, missing: total - named };
      return t(`registers.ask.${of}`, words);
    }
    case 'period-end':
      return periodEnd(question, name(question.reporter));
    case 'missing-years': {
      const { reporter, partner, flow, years } = question;
      const other = name(reporter === 'SCG' || partner === 'SCG' ? 'SCG' : 'RS');
      return t('registers.ask.missing-years', {
        flow: t(`registers.flow.${flow}`, { other }),
        years: yearsText(years),
        reporter: name(reporter),
      });
    }
    case 'differ':
      return t(`registers.ask.differ.${question.of}`, { count, fact });
    case 'two-counts': {
      const [one, other] = question.reporters;
      return t('registers.ask.two-counts', { one: name(one), other: name(other) });
    }
    case 'took-effect':
      return t('registers.ask.took-effect', { count, date: formatDate(question.signed) });
    case 'exact-day':
      return t(`registers.ask.exact-day.${question.precision}`, { count });
    default:
      return t(`registers.ask.${question.kind}`, { fact });
  }
}

function whyText(question: OpenQuestion, record: RegistersRecord): string {
  if (question.kind !== 'partial-list') return t(`registers.why.${question.kind}`);
  const { of, reporter, on, total, named } = question;
  const words = { reporter: reporterName(reporter, record), date: formatDay(on), total, named };
  return t(`registers.partial.${of}`, words);
}

/** A question about one whole month names the month. */
function periodEnd({ earliest, latest }: { earliest: string; latest: string }, reporter: string): string {
  const next = dayAfter(earliest);
  const isOneMonth = next.slice(0, 7) === latest.slice(0, 7) && next.endsWith('-01');
  if (isOneMonth && dayAfter(latest).endsWith('-01')) {
    const month = formatDate({ start: latest, end: latest, precision: 'month' });
    return t('registers.ask.period-end.month', { month, reporter });
  }
  return t('registers.ask.period-end.days', {
    earliest: formatDay(earliest),
    latest: formatDay(latest),
    reporter,
  });
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Single years and runs: "2021 and 2023", "2009 and 2021–2024". */
export function yearsText(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return formatList(runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)));
}

function sourcesOf(ids: readonly string[], record: RegistersRecord): readonly SourceRef[] {
  const wanted = new Set(ids);
  const refs = [...record.observations, ...record.events, ...record.agreements]
    .filter(({ id }) => wanted.has(id))
    .flatMap(({ sources }) => sources);
  return [...new Map(refs.map((ref) => [`${ref.source} ${ref.locator ?? ''}`, ref])).values()];
}
