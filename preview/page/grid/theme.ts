import { ThemeService, type Univer } from '@univerjs/core';

/** Excel's green from its lightest shade to its darkest, for selections, tabs and buttons of the grid. */
const GREEN = {
  50: '#F2F9F5',
  100: '#E2F1E8',
  200: '#C8E6D3',
  300: '#9FD1B2',
  400: '#56A97A',
  500: '#21A366',
  600: '#107C41',
  700: '#0E6F3A',
  800: '#0B5C30',
  900: '#084524',
};

export function applyExcelTheme(univer: Univer): void {
  const themes = univer.__getInjector().get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: GREEN });
}
