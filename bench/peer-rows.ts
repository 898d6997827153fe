import { dataset } from '#mocks/dataset/dataset.ts';
import { release } from '#mocks/dataset/release.ts';
import type { Cell, Figure } from '#src/charts/figure.ts';
import type { FigureRecord, Selection } from '#src/charts/selection.ts';
import { yearsOfPeriod } from '#src/contract/period.ts';
import { balanceFigure } from '#src/features/balance/balance.figure.ts';
import { bothSidesFigure } from '#src/features/both-sides/both-sides.figure.ts';
import { corridorVolumeFigure } from '#src/features/corridor-volume/corridor-volume.figure.ts';
import { driversFigure } from '#src/features/drivers/drivers.figure.ts';
import { eventsPerYearFigure } from '#src/features/events-per-year/events-per-year.figure.ts';
import { flightsFigure } from '#src/features/flights/flights.figure.ts';
import { flowsFigure } from '#src/features/flows/flows.figure.ts';
import { goodsFigure } from '#src/features/goods/goods.figure.ts';
import { investmentFigure } from '#src/features/investment/investment.figure.ts';
import { keyFigures } from '#src/features/key-figures/key-figures.ts';
import { potentialFigure } from '#src/features/potential/potential.figure.ts';
import { turnoverFigure } from '#src/features/turnover/turnover.figure.ts';
import { unVotesFigure } from '#src/features/un-votes/un-votes.figure.ts';
import '#src/i18n/parts/cards.ts';

type PeerRow = { label: string; year: number; sectors: readonly string[]; values: (number | null)[] };
/** A chart as another library gets it. `isList`: its rows are things, not years, and stand below each other. */
type PeerFigure = { id: string; series: string[]; isList: boolean; rows: PeerRow[] };

const record: FigureRecord & typeof dataset = { ...dataset, release };
const selection: Selection = { sector: [], layer: 'all', side: 'kz' };
const makers = [
  ...[turnoverFigure, flowsFigure, driversFigure, goodsFigure, balanceFigure, potentialFigure],
  ...[bothSidesFigure, investmentFigure, corridorVolumeFigure, flightsFigure, eventsPerYearFigure],
  unVotesFigure,
];
const lists: readonly string[] = ['drivers', 'goods', 'potential'];

/** What other pages are given to draw and to choose from: the rows of our figures in the default view. */
export function peerRows() {
  const figures = makers.map((make) => peerFigure(make(record, selection)));
  const keys = keyFigures(record, selection).map((key) =>
    'quantity' in key
      ? { year: yearsOfPeriod(key.quantity.period).to, sectors: key.quantity.sectors }
      : { year: 0, sectors: [] },
  );
  const years = figures.flatMap(({ rows }) => rows.map(({ year }) => year));
  const first = Math.min(...years);
  return {
    figures,
    keys,
    sectors: dataset.sectors.map(({ id, name }) => ({ id, name: name.en })),
    years: Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at),
  };
}

export type PeerRows = ReturnType<typeof peerRows>;

/** Columns of another unit than the first are left out: levels and rates share no axis. */
function peerFigure({ id, columns, rows }: Figure): PeerFigure {
  const unitAt = (at: number) =>
    rows.map(({ cells }) => unitOf(cells[at])).find((unit) => unit !== undefined);
  const heads = columns.slice(1);
  const unit = heads.map((_, at) => unitAt(at)).find((one) => one !== undefined);
  const shown = heads.flatMap((_, at) => (unitAt(at) === unit ? [at] : []));
  const labels = rows.map(({ label }) => label);
  const isTwice = new Set(labels).size < labels.length;
  const all = dataset.sectors.map((sector) => sector.id);
  return {
    id,
    series: shown.map((at) => heads[at]?.head ?? ''),
    isList: lists.includes(id),
    rows: rows.map(({ group, label, cells }) => {
      const first = cells.find((cell) => 'quantity' in cell);
      return {
        label: isTwice && group !== undefined ? `${group}, ${label}` : label,
        year: first ? yearsOfPeriod(first.quantity.period).to : Number(/\d{4}/.exec(label)?.[0] ?? 0),
        sectors: first?.quantity.sectors ?? all,
        values: shown.map((at) => numberIn(cells[at])),
      };
    }),
  };
}

function unitOf(cell: Cell | undefined): string | undefined {
  if (cell && 'quantity' in cell) return cell.quantity.unit;
  return cell && 'text' in cell && /^\d+$/.test(cell.text) ? 'count' : undefined;
}

function numberIn(cell: Cell | undefined): number | null {
  if (cell && 'quantity' in cell) return cell.quantity.value * 10 ** cell.quantity.unitMult;
  return unitOf(cell) === 'count' && cell && 'text' in cell ? Number(cell.text) : null;
}
