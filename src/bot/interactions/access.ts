import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { Access } from '../../../commands/command.js';
import { PullquoteError, type Settings } from '../../coverage/index.js';

/**
 * Why a member may not run a command or use a button, or undefined where they may. Discord's own check follows the
 * registration, which a server's admins can override, and buttons have none: so the permissions and the roles that come
 * with the interaction decide.
 */
export function refusal(
  access: Access,
  interaction: BaseInteraction,
  settings: Pick<Settings, 'ingestRoles'>,
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
  if (access === 'editors' && rolesOf(interaction).some((role) => settings.ingestRoles.includes(role))) {
    return undefined;
  }
  return access === 'editors'
    ? new PullquoteError(
        'editors-only',
        'You need the permission "Manage Server" or an editor’s role for that.',
        'Ask an admin of this server; /settings names the roles.',
      )
    : new PullquoteError(
        'not-permitted',
        'You need the permission "Manage Server" for that.',
        'Ask an admin of this server.',
      );
}

/** Ids of the member's roles. discord.js wraps them where it knows the server, and leaves them as sent where it does not. */
function rolesOf({ member }: BaseInteraction): readonly string[] {
  if (!member) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}
