import type { Route } from '#src/contract/names.ts';
import { article, en } from './row-parts.ts';

export const routes = [
  {
    id: 'titr',
    name: en('Trans-Caspian International Transport Route (TITR)'),
    alsoKnownAs: [en('Middle Corridor')],
    // The route itself is in use; for cargo between these two countries the source only proposes it.
    status: 'proposed',
    places: ['china', 'kazakhstan', 'serbia', 'europe'],
    about: en(
      'Kazakhstan proposed to look at this route for cargo from China and its own territory to Serbia and on into Europe. The source gives no volumes and names no stops.',
    ),
    sources: article(7, 14),
  },
] satisfies readonly Route[];
