/** The sign that a button opens something below it. */
export function Caret() {
  return (
    <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true" focusable="false">
      <path d="M0.5 2 L7.5 2 L4 6.5 Z" fill="currentColor" />
    </svg>
  );
}
