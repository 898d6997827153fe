import { memo } from 'react';
import type { Cell, Figure } from './figure.ts';
import styles from './PlainTable.module.css';
import { intervalText, isEstimate, quantityText, statusWord } from './quantity-text.ts';

/**
 * The rows of a figure in the page that the build has written: each number with unit, status and range, nothing to press.
 * Shown to readers without scripts; for others it is read out until the chart with its links takes its place.
 */
export const PlainTable = memo(function PlainTable({ figure }: { figure: Figure }) {
  return (
    <div className={styles.served}>
      <table>
        <caption>{figure.subtitle}</caption>
        <thead>
          <tr>
            {figure.columns.map(({ key, head }) => (
              <th key={key} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figure.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.group === undefined ? row.label : `${row.group}, ${row.label}`}</th>
              {row.cells.map((cell, at) => (
                <td key={figure.columns[at + 1]?.key}>{cellText(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

function cellText(cell: Cell): string {
  if (!('quantity' in cell)) return cell.text;
  const { quantity } = cell;
  const range = isEstimate(quantity) ? intervalText(quantity, 'brackets') : '';
  return [quantityText(quantity), range, statusWord(quantity.status)].filter((part) => part !== '').join(' ');
}
