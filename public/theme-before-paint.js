// Runs before the first paint: the address beats storage, storage beats the system, as in src/ui/theme.ts.
(() => {
  const themes = ['light', 'dark'];
  let theme = new URLSearchParams(location.search).get('theme');
  try {
    if (!themes.includes(theme)) theme = localStorage.getItem('astana-belgrade.theme');
  } catch {
    // Storage is refused: the system decides.
  }
  if (themes.includes(theme)) document.documentElement.dataset.theme = theme;
})();
