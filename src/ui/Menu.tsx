import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import { Caret } from './Caret.tsx';
import { classes } from './classes.ts';
import styles from './Menu.module.css';
import { useLeaving } from './use-leaving.ts';

type MenuEntry = { id: string; label: string; onSelect: () => void; disabled?: boolean };

/**
 * A button named `label` that opens a menu of `items`, after the menu button pattern of the ARIA Authoring
 * Practices. Not the library's: its focus guards are hidden elements that take the focus, which axe reports, and
 * its popup stands outside every landmark.
 */
export function Menu({ label, items }: { label: string; items: readonly MenuEntry[] }) {
  const id = useId();
  const [start, setStart] = useState<'first' | 'last'>();
  const isOpen = start !== undefined;
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const close = () => setStart(undefined);
  const closeAndReturn = () => {
    button.current?.focus();
    close();
  };

  useLayoutEffect(() => {
    if (!start || !list.current) return;
    // Opens towards the side that has room.
    const edge = list.current.getBoundingClientRect().left;
    list.current.dataset.align = edge < 8 ? 'start' : 'end';
    entries(list.current)
      .at(start === 'first' ? 0 : -1)
      ?.focus({ preventScroll: true });
    list.current.scrollIntoView?.({ block: 'nearest' });
  }, [start]);

  useLeaving(root, isOpen, close);

  const onKeyInList = (event: KeyboardEvent<HTMLDivElement>) => {
    const all = entries(event.currentTarget);
    const next = destination(event.key, all);
    if (event.key === 'Tab') closeAndReturn();
    else if (event.key === 'Escape') {
      event.stopPropagation();
      closeAndReturn();
    } else if (next) {
      event.preventDefault();
      next.focus();
    }
  };

  return (
    <div ref={root} className={styles.root}>
      <Button
        ref={button}
        id={`${id}-button`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isOpen ? close() : setStart('first'))}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setStart(event.key === 'ArrowDown' ? 'first' : 'last');
        }}
      >
        {label}
        <Caret />
      </Button>
      {isOpen && (
        <div
          ref={list}
          id={id}
          role="menu"
          aria-labelledby={`${id}-button`}
          className={classes(styles.menu, 'print-hidden')}
          onKeyDown={onKeyInList}
        >
          {items.map((item) => (
            <MenuItem key={item.id} item={item} onDone={closeAndReturn} />
          ))}
        </div>
      )}
    </div>
  );
}

function MenuItem({ item, onDone }: { item: MenuEntry; onDone: () => void }) {
  const select = () => {
    if (item.disabled) return;
    onDone();
    item.onSelect();
  };
  return (
    <div
      role="menuitem"
      tabIndex={-1}
      aria-disabled={item.disabled || undefined}
      className={styles.item}
      onClick={select}
      onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        select();
      }}
    >
      {item.label}
    </div>
  );
}

function entries(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

/** Where a key moves the focus: arrows go round, Home and End to the ends, a letter to the next entry with it. */
function destination(key: string, all: HTMLElement[]): HTMLElement | undefined {
  const focused = document.activeElement;
  const at = focused instanceof HTMLElement ? all.indexOf(focused) : -1;
  if (key === 'ArrowDown') return all[(at + 1) % all.length];
  if (key === 'ArrowUp') return all.at(at <= 0 ? -1 : at - 1);
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const startsSo = (entry: HTMLElement) => entry.textContent.toLowerCase().startsWith(key.toLowerCase());
  return [...all.slice(at + 1), ...all.slice(0, at + 1)].find(startsSo);
}
