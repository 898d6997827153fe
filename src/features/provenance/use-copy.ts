import { useState } from 'react';

type Copying = [said: string, copy: (text: string, done: string) => Promise<void>, refused: string];

/**
 * Copies texts; answers what to tell the reader about it and, where the browser refused, the text that is still to
 * be taken by hand. A browser without a clipboard counts as a refusal.
 */
export function useCopy(refusal: string): Copying {
  const [{ said, refused }, setOutcome] = useState({ said: '', refused: '' });
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ said: done, refused: '' });
    } catch {
      setOutcome({ said: refusal, refused: text });
    }
  };
  return [said, copy, refused];
}
