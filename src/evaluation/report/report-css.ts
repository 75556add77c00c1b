import { FAILURE_CSS } from './failure-list.js';
import { DARK_COLOURS, LIGHT_COLOURS, PLOT_CSS } from './plots/plot-css.js';

export const REPORT_CSS = `
:root { color-scheme: light dark; ${LIGHT_COLOURS} }
@media (prefers-color-scheme: dark) { :root { ${DARK_COLOURS} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main, header, footer { max-width: 70rem; margin: 0 auto; padding: 0 16px; }
header { padding-top: 24px; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 4px; }
h2 { font-size: 1.3rem; margin: 40px 0 4px; padding-top: 16px; border-top: 2px solid var(--line); overflow-wrap: anywhere; }
h3 { font-size: 1.05rem; margin: 28px 0 8px; }
h4 { font-size: 0.8rem; margin: 8px 0 4px; text-transform: uppercase; letter-spacing: 0.05em; color: var(--ink-faint); }
p { margin: 4px 0; overflow-wrap: anywhere; }
a { color: var(--accent); }
.faint { color: var(--ink-faint); font-size: 0.875rem; }
.good { color: var(--good); font-size: 0.875rem; }
.good::before { content: '✓ '; }
.warning { color: var(--bad); }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 0; margin: 8px 0; list-style: none; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(145px, 1fr)); gap: 10px; margin: 16px 0; padding: 0; list-style: none; }
.tiles li { background: var(--panel); border-radius: 8px; padding: 10px 14px; }
.tiles b { display: block; font-size: 1.5rem; line-height: 1.25; font-variant-numeric: tabular-nums; }
.tiles span { color: var(--ink-faint); font-size: 0.85rem; line-height: 1.3; display: block; }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr)); gap: 20px; }
figure { margin: 0; }
figcaption { font-weight: 600; margin-bottom: 4px; }
.legend { list-style: none; padding: 0; margin: 4px 0 0; display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: 0.85rem; }
.legend svg { width: 26px; height: 8px; margin-right: 5px; vertical-align: middle; display: inline; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: collapse; font-size: 0.9rem; font-variant-numeric: tabular-nums; width: 100%; }
th, td { padding: 5px 10px; text-align: right; white-space: nowrap; border-bottom: 1px solid var(--line); }
thead th { vertical-align: bottom; background: var(--panel); }
th[scope='row'], thead td, tbody th { text-align: left; font-weight: 400; position: sticky; left: 0; background: var(--paper); white-space: normal; min-width: min(9.5rem, 34vw); }
thead td { background: var(--panel); }
tbody th.group { font-weight: 600; background: var(--panel); }
tbody td.ours { font-weight: 600; }
tbody tr:last-child > * { border-bottom: 0; }
fieldset { border: 1px solid var(--line); border-radius: 8px; display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 6px 12px 10px; margin: 0 0 8px; }
label { display: inline-flex; align-items: center; gap: 5px; min-height: 28px; font-size: 0.95rem; }
.failures > ol { list-style: none; padding: 0; margin: 12px 0 0; }
.failures > ol > li { border-bottom: 1px solid var(--line); }
summary { padding: 8px 0; cursor: pointer; overflow-wrap: anywhere; }
summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.question { font-weight: 500; }
.chip { display: inline-block; border: 1px solid var(--line); border-radius: 99px; padding: 0 8px; font-size: 0.78rem; white-space: nowrap; color: var(--ink-faint); }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 0 28px; padding: 0 0 12px 18px; }
.quotes { padding-left: 1.2rem; margin: 0; }
blockquote { margin: 2px 0 8px; padding: 2px 0 2px 12px; border-left: 3px solid var(--line); font-size: 0.925rem; white-space: pre-line; overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; border-radius: 2px; padding: 0 1px; font-weight: 600; }
u { text-decoration-thickness: 2px; text-underline-offset: 2px; }
dl { margin: 8px 0; font-size: 0.9rem; }
dt { font-weight: 600; }
dd { margin: 0 0 6px; }
footer { padding-top: 24px; padding-bottom: 48px; }
@media (max-width: 480px) { main, header, footer { padding-left: 12px; padding-right: 12px; } .pair { padding-left: 0; } th, td { padding: 5px 7px; } }
@media print { .scroll { overflow: visible; } }
${PLOT_CSS}
${FAILURE_CSS}
`;
