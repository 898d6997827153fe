/** Why something is not there. Four different reasons, four different texts. */
export const absences = {
  'absence.cannot-split':
    'Published for all goods together: it cannot be split by sector, so nothing is shown for {sectors}.',
  'absence.other-sector': 'This figure belongs to {own}; the chosen sectors ({sectors}) leave it out.',
  'absence.years': 'Nothing for {years}. The record has: {there}.',
  'absence.span': '{from} to {to}',
  'absence.since': '{from} and later',
  'absence.up-to': 'up to {to}',
  'absence.not-published': 'The sources give no figure for this.',
  'absence.sector-goods': 'No good with a published amount is filed under {sectors}.',
  'absence.show-all-sectors': 'Show all sectors',
  'absence.show-all-years': 'Show all years',
  'absence.level-without-rate': 'not published',
} as const;
