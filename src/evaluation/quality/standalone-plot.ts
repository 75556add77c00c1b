import { escapeHtml } from '../report/html.js';
import { HEIGHT, WIDTH } from '../report/plots/frame.js';
import { DARK_COLOURS, LIGHT_COLOURS, PLOT_CSS } from '../report/plots/plot-css.js';

/** Names of lines in a row of the legend. */
const IN_A_ROW = 2;
/** Drawn units. */
const ROW_HEIGHT = 16;
const SAMPLE_WIDTH = 22;

/** A plot as a file of its own, with a legend of its lines, which follows the reader's light or dark. */
export function standalonePlot(svg: string, lines: readonly string[]): string {
  const style = `<style>.plot { ${LIGHT_COLOURS} background: var(--paper); }
@media (prefers-color-scheme: dark) { .plot { ${DARK_COLOURS} } }${PLOT_CSS}</style>`;
  const height = HEIGHT + Math.ceil(lines.length / IN_A_ROW) * ROW_HEIGHT + ROW_HEIGHT / 2;
  return `${svg
    .replace(`viewBox="0 0 ${WIDTH} ${HEIGHT}"`, `viewBox="0 0 ${WIDTH} ${height}"`)
    .replace('<title>', `${style}<title>`)
    .replace('</svg>', `${lines.map(legendItem).join('')}</svg>`)}\n`;
}

function legendItem(name: string, i: number): string {
  const x = 12 + (i % IN_A_ROW) * (WIDTH / IN_A_ROW);
  const y = HEIGHT + ROW_HEIGHT / 2 + Math.floor(i / IN_A_ROW) * ROW_HEIGHT;
  return `<path class="line series-${i}" d="M${x} ${y}h${SAMPLE_WIDTH}"/><text x="${x + SAMPLE_WIDTH + 4}" y="${y + 4}">${escapeHtml(name)}</text>`;
}
