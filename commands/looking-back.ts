import type { APIApplicationCommandIntegerOption } from 'discord-api-types/v10';
import { optionType } from './discord-values.js';

/** Days that are looked back unless the editor says otherwise, and the most: what the operator can let be kept. */
const DEFAULT_DAYS = 30;
const MAX_DAYS = 365;

/** The days that an option or a button names: at least one, at most a year. */
export function daysOf(value: number | undefined): number {
  return Math.min(Math.max(value ?? DEFAULT_DAYS, 1), MAX_DAYS);
}

/** `[days]` of /gaps and /stats. */
export const daysOption: APIApplicationCommandIntegerOption = {
  type: optionType.integer,
  name: 'days',
  description: `How far to look back; ${DEFAULT_DAYS} days unless you say otherwise`,
  min_value: 1,
  max_value: MAX_DAYS,
};
