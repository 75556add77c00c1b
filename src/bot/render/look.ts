import type { APIEmbed } from 'discord.js';
import type { Settings } from '../../coverage/index.js';
import { cutTo } from '../text/cut.js';
import { oneLine } from '../text/markdown.js';

/** How a server's editors want answers to look. */
export type Look = Pick<Settings, 'accentColour' | 'name' | 'footer' | 'quotes'>;

/** Code units of a newsroom's name and of its line under answers: what is left of a message is for quotes. */
const NAME_LENGTH = 100;
const FOOTER_LENGTH = 200;

/** The colour, name and footer of an embed. Discord shows both as they are, without Markdown and mentions. */
export function dress({ accentColour, name, footer }: Look): APIEmbed {
  const shownName = cutTo(NAME_LENGTH, oneLine(name));
  const shownFooter = cutTo(FOOTER_LENGTH, oneLine(footer));
  return {
    color: accentColour,
    ...(shownName && { author: { name: shownName } }),
    ...(shownFooter && { footer: { text: shownFooter } }),
  };
}
