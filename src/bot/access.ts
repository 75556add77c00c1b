import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { Access } from '../../commands/command.js';
import { PullquoteError, type Settings } from '../coverage/index.js';

/**
 * Why a member may not run a command, or undefined where they may. Discord's own check follows the registration, which
 * a server's admins can override, so the permissions that come with the interaction decide.
 */
export function refusal(
  access: Access,
  interaction: BaseInteraction,
  _settings: Settings,
): PullquoteError | undefined {
  if (access === 'everyone') return undefined;
  if (!interaction.inGuild()) {
    return new PullquoteError(
      'server-only',
      'That works in a server only.',
      'Use it in a channel of your server.',
    );
  }
  if (interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)) return undefined;
  return new PullquoteError(
    'not-permitted',
    'You need the permission "Manage Server" for that.',
    'Ask an admin of this server.',
  );
}
