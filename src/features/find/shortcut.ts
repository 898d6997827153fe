import { useEffect, useState } from 'react';

const storageKey = 'astana-belgrade.find-key';

// A key of one character must be possible to turn off: speech input types such keys by accident.
let isOn: boolean | undefined;

function isShortcutOn(): boolean {
  isOn ??= remembered();
  return isOn;
}

/** Whether "/" opens the box, and how to change it; `isForgotten` where the browser does not keep the choice. */
export function useShortcutChoice() {
  const [choice, setChoice] = useState({ isOn: isShortcutOn(), isForgotten: false });
  const choose = (next: boolean) => {
    isOn = next;
    setChoice({ isOn: next, isForgotten: !isKept(next) });
  };
  return { ...choice, choose };
}

/** Calls back on "/" where no field has the focus and no dialog is open. */
export function useShortcut(onPress: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (!isShortcutOn() || isTyping(event.target) || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      onPress();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onPress]);
}

function isTyping(target: EventTarget | null): boolean {
  const fields = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
  return target instanceof Element && target.closest(fields) !== null;
}

function remembered(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

function isKept(next: boolean): boolean {
  try {
    if (next) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
    return true;
  } catch {
    return false;
  }
}
