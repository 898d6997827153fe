/**
 * The rows of a figure that a choice leaves.
 * @param {{ from: number, sectors: readonly string[] }} choice
 */
export function chosen(rows, { from, sectors }) {
  return rows.filter(
    (row) => row.year >= from && (sectors.length === 0 || row.sectors.some((id) => sectors.includes(id))),
  );
}

/** Hides the key figures that a choice leaves out, and says how many it leaves. */
export function chooseKeyFigures(choice) {
  const items = [...document.querySelectorAll('li[data-year]')];
  const isLeft = ({ dataset }) =>
    chosen([{ year: Number(dataset.year), sectors: dataset.sectors.split(' ') }], choice).length > 0;
  for (const item of items) item.classList.toggle('left-out', !isLeft(item));
  document.querySelector('#shown').textContent = `${items.filter(isLeft).length} key figures`;
}
