/** What plots look like; the colours are those of the page around them. */
export const PLOT_CSS = `
.plot { width: 100%; height: auto; display: block; font: 11px system-ui, sans-serif; }
.plot text { fill: var(--ink-faint); }
.plot .label { fill: var(--ink); }
.plot path { fill: none; }
.plot .grid { stroke: var(--line); stroke-width: 0.6; }
.plot .axis { stroke: var(--ink-faint); }
.plot .ideal { stroke: var(--ink-faint); stroke-dasharray: 3 3; }
.plot .line { stroke-width: 1.4; stroke-linejoin: round; }
.plot .series-0 { stroke: var(--series-0); stroke-width: 2.6; }
.plot .series-1 { stroke: var(--series-1); stroke-dasharray: 6 2; }
.plot .series-2 { stroke: var(--series-2); stroke-dasharray: 2 2; }
.plot .series-3 { stroke: var(--series-3); stroke-dasharray: 8 2 2 2; }
.plot .series-4 { stroke: var(--series-4); stroke-dasharray: 4 4; }
.plot .series-5 { stroke: var(--series-5); stroke-dasharray: 1 3; }
.plot .setting { fill: var(--paper); stroke: var(--series-0); stroke-width: 2.2; }
.plot .bin { fill: var(--series-0); fill-opacity: 0.35; stroke: var(--series-0); }
.plot .bar { fill: var(--series-0); fill-opacity: 0.75; }
.plot .marker { stroke: var(--ink); stroke-dasharray: 3 2; }
`;

/** Paul Tol's 'bright' colours, told apart by most who see colours differently; darker on white, lighter on black. */
export const LIGHT_COLOURS = `
--paper: #fff; --panel: #f5f6f8; --ink: #1c2128; --ink-faint: #59636e; --line: #d5dae0;
--mark: #ffe9a8; --good: #1a7f37; --bad: #b3261e; --accent: #2f5d8a;
--series-0: #2f5d8a; --series-1: #c4374a; --series-2: #1f7a33; --series-3: #8f6a00; --series-4: #9b2b6f; --series-5: #5b5b5b;
`;
export const DARK_COLOURS = `
--paper: #14171c; --panel: #1d2128; --ink: #e6e9ed; --ink-faint: #9aa4b0; --line: #353c46;
--mark: #5c4a12; --good: #5bc577; --bad: #ff8f86; --accent: #86b4e3;
--series-0: #86b4e3; --series-1: #ff8a99; --series-2: #7fd18f; --series-3: #e3c15b; --series-4: #e58fc0; --series-5: #b5b5b5;
`;
