import picocolors from 'picocolors';

/** How text is set off. Without colours the marks are characters, since an answering sentence must still stand out. */
export interface Style {
  readonly headline: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly marked: (text: string) => string;
  readonly warning: (text: string) => string;
}

/** Colours on a terminal only; `NO_COLOR` (https://no-color.org) switches them off, whatever its value. */
export function styleFor(stream: { readonly isTTY?: boolean }, noColor: boolean): Style {
  const colours = picocolors.createColors(stream.isTTY === true && !noColor);
  return {
    headline: colours.bold,
    faint: colours.dim,
    warning: colours.yellow,
    marked: colours.isColorSupported
      ? (text) => colours.bold(colours.underline(text))
      : (text) => `**${text}**`,
  };
}
