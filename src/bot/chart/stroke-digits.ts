/**
 * Digits and the signs of dates as lines of a pen, so that a chart has numbers on machines without any font. Each is
 * drawn on a grid of its width by ten, the baseline at 10, in SVG path commands.
 */
interface Glyph {
  readonly width: number;
  readonly path: string;
}

const GLYPHS: Readonly<Record<string, Glyph>> = {
  '0': { width: 6, path: 'M3 0C.9 0 0 2.2 0 5s.9 5 3 5 3-2.2 3-5-.9-5-3-5Z' },
  '1': { width: 4, path: 'M.5 2 3 0V10' },
  '2': { width: 6, path: 'M.2 2.6C.3 1 1.5 0 3 0s2.9 1 2.9 2.7C5.9 4.9 3 6.6 0 10H6' },
  '3': {
    width: 6,
    path: 'M.3 1.6C.9.6 1.8 0 3 0 4.6 0 5.7 1 5.7 2.5S4.6 4.8 2.6 4.8C4.7 4.8 6 5.8 6 7.4S4.7 10 3 10C1.5 10 .5 9.4 0 8.2',
  },
  '4': { width: 6, path: 'M4.5 10V0L0 7.2H6' },
  '5': {
    width: 6,
    path: 'M5.4 0H1L.5 4.6C1.1 4 2 3.7 2.9 3.7 4.7 3.7 6 4.9 6 6.8S4.7 10 2.9 10C1.6 10 .6 9.5 0 8.5',
  },
  '6': {
    width: 6,
    path: 'M5.3 1C4.8.4 4.1 0 3.2 0 1.2 0 0 2.2 0 5.6 0 8.4 1.2 10 3 10S6 8.7 6 6.9 4.8 3.9 3.1 3.9C1.5 3.9.3 5 .05 6.5',
  },
  '7': { width: 6, path: 'M0 0H6L2.2 10' },
  '8': {
    width: 6,
    path: 'M3 0C1.4 0 .4 1 .4 2.4S1.4 4.7 3 4.7 5.6 3.8 5.6 2.4 4.6 0 3 0ZM3 4.7C1.2 4.7 0 5.8 0 7.4S1.2 10 3 10 6 9 6 7.4 4.8 4.7 3 4.7Z',
  },
  '9': {
    width: 6,
    path: 'M.7 9C1.2 9.6 1.9 10 2.8 10 4.8 10 6 7.8 6 4.4 6 1.6 4.8 0 3 0S0 1.3 0 3.1 1.2 6.1 2.9 6.1C4.5 6.1 5.7 5 5.95 3.5',
  },
  '.': { width: 0.5, path: 'M.25 9.9V10' },
  '/': { width: 4, path: 'M0 11 4-.5' },
  '-': { width: 4, path: 'M.3 5.5H3.7' },
};

/** Between two characters, in units of the grid. */
const GAP = 1.8;

/** Width of the pen, in units of the grid. */
const PEN = 1.15;

/** Where the start, the middle or the end of a baseline stands. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Digits as an SVG group, `height` pixels high. */
export function strokeDigits(text: string, height: number, { x, y, anchor }: Place): string {
  const glyphs = [...text].flatMap((character) => GLYPHS[character] ?? []);
  const width = glyphs.reduce((sum, glyph) => sum + glyph.width, 0) + GAP * (glyphs.length - 1);
  const scale = height / 10;
  const left = x - { start: 0, middle: width / 2, end: width }[anchor] * scale;
  let at = 0;
  const paths = glyphs.map(({ width: own, path }) => {
    const drawn = `<path d="${path}" transform="translate(${at.toFixed(2)} 0)"/>`;
    at += own + GAP;
    return drawn;
  });
  const transform = `translate(${left.toFixed(2)} ${(y - height).toFixed(2)}) scale(${scale.toFixed(3)})`;
  return `<g transform="${transform}" stroke-width="${PEN}">${paths.join('')}</g>`;
}
