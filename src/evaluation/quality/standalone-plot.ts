import { DARK_COLOURS, LIGHT_COLOURS, PLOT_CSS } from '../report/plots/plot-css.js';

/** A plot as a file of its own, which follows the reader's light or dark. */
export function standalonePlot(svg: string): string {
  const style = `<style>.plot { ${LIGHT_COLOURS} background: var(--paper); }
@media (prefers-color-scheme: dark) { .plot { ${DARK_COLOURS} } }${PLOT_CSS}</style>`;
  return `${svg.replace('<title>', `${style}<title>`)}\n`;
}
