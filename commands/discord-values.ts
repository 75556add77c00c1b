/**
 * Discord's numbers for what a command's registration says. They stand here because commands import types only: a
 * terminal that runs a command loads nothing of Discord.
 */

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type */
export const optionType = { subcommand: 1, string: 3, integer: 4, boolean: 5, attachment: 11 } as const;

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-types */
export const commandType = { message: 3 } as const;

/** https://discord.com/developers/docs/interactions/application-commands#interaction-context-types */
export const context = { guild: 0, botDirectMessage: 1 } as const;

/** https://discord.com/developers/docs/resources/application#application-object-application-integration-types */
export const installedIn = { guild: 0 } as const;

/** Suggestions for an option that Discord shows at once: https://discord.com/developers/docs/interactions/application-commands#autocomplete */
export const MAX_SUGGESTIONS = 25;

/** Bit 5, 'Manage Server', as the decimal string that permissions travel in: https://discord.com/developers/docs/topics/permissions */
export const MANAGE_GUILD = '32';
