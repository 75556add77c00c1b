import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { CustomId } from '../../../commands/custom-id.js';
import { CUSTOM_ID } from '../limits.js';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

interface ButtonLook {
  readonly style?: APIButtonComponentWithCustomId['style'];
  readonly disabled?: boolean;
}

/** A button that does what its custom id names, and so outlives this process. */
export function button(label: string, id: CustomId, look: ButtonLook = {}): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: look.style ?? ButtonStyle.Secondary,
    label,
    custom_id: id,
    ...(look.disabled === true && { disabled: true }),
  };
}

/** A button, or none where what it names is longer than Discord takes. */
export function buttonIfNameable(label: string, id: CustomId): APIButtonComponentWithCustomId[] {
  return id.length > CUSTOM_ID ? [] : [button(label, id)];
}

/** Components side by side; none where there are none. */
export function row(...components: readonly APIComponentInMessageActionRow[]): Row[] {
  return components.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...components] }];
}

/** Buttons to the page before and after; none where there is one page only. `to` names a page in a custom id. */
export function pageButtons(
  page: number,
  pages: number,
  to: (page: number) => CustomId,
): APIButtonComponentWithCustomId[] {
  if (pages <= 1) return [];
  return [
    // Two buttons of a message may not share a custom id: a disabled one names a page that is not there.
    button('◀', to(page - 1 < 0 ? pages : page - 1), { disabled: page === 0 }),
    button('▶', to(page + 1), { disabled: page >= pages - 1 }),
  ];
}
