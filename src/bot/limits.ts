/**
 * What Discord accepts in one message. All counts are of UTF-16 code units here; Discord counts characters, so ours is
 * never the larger allowance. A message beyond any of these is refused whole.
 */

/** https://discord.com/developers/docs/resources/message#create-message: `content`. */
export const CONTENT = 2_000;

/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits: title, description, fields, footer and author together, over all embeds of a message. */
export const EMBEDS_TOTAL = 6_000;
/** The same section: `title`. */
export const EMBED_TITLE = 256;
/** The same section: `description`. */
export const EMBED_DESCRIPTION = 4_096;
/** The same section: a field's `value`. */
export const FIELD_VALUE = 1_024;
/** https://discord.com/developers/docs/resources/message#create-message: `embeds`. */
export const EMBEDS = 10;
/** Of an embed's `url`: the OpenAPI description (RichEmbed). */
export const EMBED_URL = 2_048;

/** https://discord.com/developers/docs/components/reference#button: `custom_id`. */
export const CUSTOM_ID = 100;
/** The same section: `url` of a link button. */
export const BUTTON_URL = 512;

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure: suggestions at once. */
export const CHOICES = 25;
/** The same page, option choice structure: `name`. */
export const CHOICE_NAME = 100;
/** The same page, option choice structure: `value` of a string; 6,000 in the OpenAPI description, 100 in the text. */
export const CHOICE_VALUE = 100;

/** https://discord.com/developers/docs/resources/channel#start-thread-from-message: `name`. */
export const THREAD_NAME = 100;
