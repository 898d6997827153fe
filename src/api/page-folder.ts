/**
 * The folder that the page stands in, with its closing slash. A page that stands in none (`blob:`, `data:`) is given
 * one that no host has: what answers there is the page itself.
 */
export function pageFolder(): string {
  const page = document.baseURI.split(/[?#]/)[0];
  return URL.canParse('.', page) ? new URL('.', page).href : 'https://page.invalid/';
}
