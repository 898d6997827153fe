// Runs before the first paint: the address beats the tab's memory, that beats the browser's, and that beats the
// system, as in src/ui/theme.ts.
(() => {
  const kept = (storage) => {
    try {
      return window[storage].getItem('astana-belgrade.theme');
    } catch {
      // Storage is refused: the system decides.
      return null;
    }
  };
  const said = [
    ...new URLSearchParams(location.search).getAll('theme'),
    kept('sessionStorage'),
    kept('localStorage'),
  ];
  const theme = said.find((name) => name === 'light' || name === 'dark');
  if (theme) document.documentElement.dataset.theme = theme;
})();
