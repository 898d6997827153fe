/** Why a figure or a cell has no number. Four different reasons, four different texts. */
export type Absence =
  /** The chosen sectors or years exclude everything there is. */
  | 'filtered-out'
  /** The sources give no figure. */
  | 'not-published'
  /** The figure makes no sense for this choice, e.g. a total that cannot be split by sector. */
  | 'not-applicable';
