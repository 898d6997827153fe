/** What the page says around the figures. */
export const features = {
  'page.skip': 'Skip to content',
  'page.no-scripts':
    'This is the whole record: all years, all sectors, flows as seen from Kazakhstan. JavaScript is switched off in this browser; with it the page filters, opens the source of each number and saves files.',
  'page.brand': 'Astana {sign} Belgrade',
  'page.brand.sub': 'Kazakhstan–Serbia relations in figures',
  'page.trade': 'Trade',
  'page.fields': 'Fields of cooperation',
  'page.foot':
    'Figures keep the reporter’s own count. Nothing here is estimated beyond what rounding allows.',
  'page.licences': 'Licences of the software and typefaces in this page',

  'headline.turnover': 'Trade between Kazakhstan and Serbia reached {value} {period}, by {reporter}’s count.',
  'headline.turnover.rate':
    'Trade between Kazakhstan and Serbia reached {value} {period}, {rate} on a year before, by {reporter}’s count.',
  'headline.turnover.year':
    'Trade between Kazakhstan and Serbia reached {value} in {period}, by {reporter}’s count.',
  'headline.turnover.year.rate':
    'Trade between Kazakhstan and Serbia reached {value} in {period}, {rate} on the year before, by {reporter}’s count.',
  'headline.general': 'Kazakhstan and Serbia: the record in figures and dates.',
  'headline.standfirst':
    'Every number opens its source. Computed numbers show how they were worked out and how far rounding could move them.',
  'headline.state': 'Latest event in the record: {date}. Data release {version} of {released}.',
  'headline.state.empty': 'Data release {version} of {released}.',

  'kpi.region': 'Key figures',
  'kpi.of': '{name}, {period}',
  'kpi.trade': '{rate} on the same period a year before, from {before}',
  'kpi.trade.year': '{rate} on {year}, from {before}',
  'kpi.trade.before': '{period}: {before}; no change is published',
  'kpi.gap': 'No figure for {year} was found; nearest comparable year {nearest}: {value}',
  'kpi.break':
    'Nothing to compare with: no figure for {year} was found, and earlier years were counted by another method',
  'kpi.trade.no-rate': 'No published change to compare with',
  'kpi.balance': 'Change on the same period a year before {change}, from {before}',
  'kpi.balance.year': 'Change on {year} {change}, from {before}',
  'kpi.balance.alone': 'No earlier balance to compare with',
  'kpi.fdi': 'All since 2008, not one year; {other} the other way',
  'kpi.fdi.alone': 'All since the start of the count, not one year',
  'kpi.agreements': 'One expert’s count; no earlier count to compare with',
  'kpi.flights': 'What is permitted, not what flies; no earlier figure to compare with',
  'kpi.flights.scheduled': 'What is permitted, not what flies; {scheduled} scheduled since {since}',
  'kpi.crop': 'Of the corn crop alone; no earlier figure to compare with',
  'kpi.fdi-in': 'Investment from Serbia',
  'kpi.fdi-out': 'Investment in Serbia',
  'kpi.balance.name': 'Trade balance',
  'kpi.agreements.name': 'Bilateral agreements',
  'kpi.flights.name': 'Permitted passenger flights',
  'kpi.crop.name': 'Corn crop from joint hybrids',
  'kpi.status': '{status}, {reporter}',
  'kpi.status.computed': '{status} from figures of {reporter}',
  'kpi.status.compiled': '{status} from several sources',
  'kpi.range': 'Range {interval}',

  'provenance.title': 'Where this comes from',

  'card.failed.unreachable':
    'No answer comes from the data service. It is asked again by itself, and at once if you like.',
  'card.failed.slow':
    'The data service takes too long to answer. It is asked again by itself, and at once if you like.',
  'card.failed.refused':
    'The data service could not answer this time. It is asked again by itself, and at once if you like.',
  'card.failed.wrong-shape':
    'The answer does not have the agreed form, so nothing is shown rather than something wrong.',
  'card.failed.wrong-address':
    'The address of the data service answers, but not with what this page asks for: whoever runs the page should check that address.',
  'card.failed.newer-version':
    'The data service has moved on to a newer version than this page reads. Reload the page to read that one.',
  'card.failed.title': '{name} could not be loaded',

  'service.unreachable':
    'The data service does not answer at the moment. What is shown here stays; it is asked again by itself.',
  'service.slow':
    'The data service takes long to answer. What is shown here stays; the page goes on waiting.',
  'service.refused':
    'The data service reports a failure of its own. What is shown here stays; it is asked again by itself.',
  'service.wrong-shape':
    'The data service sends answers that do not have the agreed form. What is shown here stays; it is asked again by itself.',
  'service.newer-version':
    'The data service has a newer version than this page. What is shown here stays as it was until you reload.',
  'service.reload': 'Reload',
} as const;
