import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord.js';
import { DEFAULT_SETTINGS } from '../../coverage/index.js';

/** A file that goes with a message. */
export interface MessageFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Read out to those who do not see an image; at most 1,024 characters. */
  readonly description?: string;
}

/** A reply as Discord's API takes it; `bot/reply` adds who may be mentioned: nobody. */
export interface Message {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  readonly components?: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
  readonly files?: readonly MessageFile[];
}

/** The accent of embeds about the library and the bot; those with a quote wear the server's own colour (`look.ts`). */
export const ACCENT_COLOUR = DEFAULT_SETTINGS.accentColour;

/** What counts towards the 6,000 code units that all embeds of a message may have together. */
export function embedLength(embed: APIEmbed): number {
  const fields = embed.fields ?? [];
  return (
    (embed.title?.length ?? 0) +
    (embed.description?.length ?? 0) +
    (embed.footer?.text.length ?? 0) +
    (embed.author?.name.length ?? 0) +
    fields.reduce((sum, field) => sum + field.name.length + field.value.length, 0)
  );
}
