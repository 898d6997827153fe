import { create } from 'zustand';

type Theme = 'light' | 'dark';

const storageKey = 'astana-belgrade.theme';

type State = { fromAddress?: Theme | undefined; remembered?: Theme | undefined; system: Theme };
const useState = create<State>(() => ({ system: 'light' }));

/** The theme on screen: the address beats what was remembered, which beats the system. */
export function useTheme(): Theme {
  return useState(shown);
}

/** Reads the remembered and the system's theme and follows the system while nothing is chosen. */
export function startTheme(fromAddress: Theme | undefined): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => change({ system: dark.matches ? 'dark' : 'light' });
  change({ fromAddress, remembered: remembered() });
  follow();
  dark.addEventListener('change', follow);
  return () => dark.removeEventListener('change', follow);
}

/** Takes over the theme that the address gives, or gives no more. */
export function applyTheme(fromAddress: Theme | undefined): void {
  change({ fromAddress });
}

/** The reader's choice. Answers whether it could be remembered; for this visit it holds in any case. */
export function setTheme(theme: Theme): boolean {
  change({ remembered: theme });
  // The tab's own memory first: a choice made in another tab does not reach this one when it is reloaded.
  keep('sessionStorage', theme);
  return keep('localStorage', theme);
}

function shown({ fromAddress, remembered: stored, system }: State): Theme {
  return fromAddress ?? stored ?? system;
}

// Where nothing is chosen the attribute is absent: the style sheet then follows the system by itself.
function change(part: Partial<State>): void {
  useState.setState(part);
  const { fromAddress, remembered: stored } = useState.getState();
  const chosen = fromAddress ?? stored;
  if (chosen) document.documentElement.dataset.theme = chosen;
  else delete document.documentElement.dataset.theme;
}

function remembered(): Theme | undefined {
  return kept('sessionStorage') ?? kept('localStorage');
}

// Storage may be refused already on access.
function kept(storage: 'sessionStorage' | 'localStorage'): Theme | undefined {
  try {
    const stored = window[storage].getItem(storageKey);
    return stored === 'light' || stored === 'dark' ? stored : undefined;
  } catch {
    return undefined;
  }
}

function keep(storage: 'sessionStorage' | 'localStorage', theme: Theme): boolean {
  try {
    window[storage].setItem(storageKey, theme);
    return true;
  } catch {
    return false;
  }
}
