/** Parts of the page that know no trade: buttons, dialogs, notices, states, filters. */
export const ui = {
  'ui.close': 'Close',
  'ui.show-all': 'Show all {count}',
  'ui.dismiss': 'Dismiss',
  'ui.retry': 'Try again',
  'ui.missing': '“{name}” could not be loaded',
  'ui.missing-text': 'A file of this page did not come. Nothing that you have chosen is lost.',

  'filter.region': 'Filters',
  'filter.sector': 'Sector',
  'filter.sectors.dialog': 'Choose sectors',
  'filter.sectors.all': 'All sectors',
  'filter.sectors.several': '{count, plural, one {# sector} other {# sectors}}',
  'filter.sectors.goods': 'Goods',
  'filter.sectors.fields': 'Fields',
  'filter.sectors.nothing': 'nothing in these years',
  'filter.sectors.clear': 'Clear',
  'filter.sectors.hint': 'Several sectors are shown together.',
  'filter.from': 'From year',
  'filter.to': 'To year',
  'filter.year.refused': '“{typed}” is not a year from {first} to {last}.',
  'filter.side': 'Seen from',
  'filter.side.kz': 'Kazakhstan',
  'filter.side.rs': 'Serbia',
  'filter.reset': 'Reset filters',
  'filter.shown':
    '{figures, plural, one {# figure} other {# figures}} and {events, plural, one {# event} other {# events}}, from {sources, plural, one {# source} other {# sources}}',

  'tools.theme': 'Theme',
  'tools.theme.dark': 'Change to the dark theme',
  'tools.theme.light': 'Change to the light theme',
  'tools.link': 'Copy link',
  'tools.link.copied': 'Link copied',
  'tools.link.no-address': 'Opened from a file, this page has no address to pass on.',
  'tools.link.byHand': 'The browser does not let this page copy. Copy the link from this field:',

  'notice.region': 'Notices',
  'notice.not-understood': 'Left out of this view, because it was not understood: {list}.',
  'notice.repeated': 'Left out of this view, because another value of it came first: {list}.',
  'notice.outside-years': 'Left out of this view, because the years run from {first} to {last}: {list}.',
  'notice.unknown-id': 'Left out of this view, because this release has no such entry: {list}.',
  'notice.no-such-language': 'Shown in English, because this language is not available yet: {list}.',
  'notice.renewed':
    'This page has been renewed since you opened it, so some parts of the old one can no longer be loaded. Your filters, tables and settings stay when you reload.',
  'notice.renewed.reload': 'Reload',
  'notice.not-remembered':
    'The theme holds for this visit only: the browser does not let this page remember it.',

  'find.button': 'Find',
  'find.failed': 'The search could not be loaded. Press “Find” to try again.',
} as const;
