import { http, type RequestHandler } from 'msw';
import type { Office } from './office.ts';

/**
 * MSW's side of the office. One handler: paths, methods and refusals are the office's own, so that every
 * transport answers alike. The predicate lets no address outside the API in.
 */
export function createHandlers(office: Office): RequestHandler[] {
  return [
    http.all(
      ({ request }) => office.covers(new URL(request.url)),
      ({ request }) => office.answer(request),
    ),
  ];
}
