import { type ReactNode, useId, useState } from 'react';
import { Button } from '#src/ui/Button.tsx';

/** A button with what it opens; what is inside is made when it is opened. */
export function Disclosure({ label, children }: { label: string; children: () => ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const inside = useId();
  return (
    <div>
      <Button
        aria-expanded={isOpen}
        aria-controls={isOpen ? inside : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      {isOpen && <div id={inside}>{children()}</div>}
    </div>
  );
}
