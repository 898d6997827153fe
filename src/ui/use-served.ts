import { createContext, useContext } from 'react';

/** True in what the build writes and while the browser takes that over; to be given above what asks for it. */
export const Served = createContext(false);

/** Whether this is the page as the build has written it: it looks like that then, also where it could do more by now. */
export function useServed(): boolean {
  return useContext(Served);
}
