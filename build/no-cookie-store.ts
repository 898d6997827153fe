/**
 * Takes the place of MSW's cookie jar in the browser build: our API sets no cookies. Same surface as
 * `msw/lib/core/utils/cookieStore`.
 */
export const cookieStore = {
  getCookies: (): [] => [],
  setCookie: (): Promise<void> => Promise.resolve(),
};
