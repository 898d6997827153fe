/** Reloads the page; a year that was being typed when the button was pressed is taken over after the click, before. */
export function reload(): void {
  setTimeout(() => location.reload());
}
