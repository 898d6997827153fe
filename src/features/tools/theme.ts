import { currentView, onView } from '#src/filters/store.ts';
import { applyTheme, startTheme } from '#src/ui/theme.ts';

/** Shows the theme of the address, else the remembered, else the system's; after `startFilters()`. */
export function startThemeFromAddress(): () => void {
  const stopTheme = startTheme(currentView().theme);
  const stopView = onView(({ theme }) => applyTheme(theme));
  return () => {
    stopTheme();
    stopView();
  };
}
