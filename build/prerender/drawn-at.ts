/** The address that the page believes to have while the build draws it. */
export const drawnAt = 'http://localhost/';
