import { type Reply, refusals } from './faults.js';
import type { Interaction, Modal } from './interactions.js';
import { message } from './messages.js';
import { EPHEMERAL, messageObject } from './objects.js';
import type { RecordedRequest } from './recorded-request.js';
import { newId, type World } from './world.js';

/** Kinds of interaction callback: https://discord.com/developers/docs/interactions/receiving-and-responding */
const callback = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  suggestions: 8,
  modal: 9,
} as const;

/** `POST /interactions/ID/TOKEN/callback` */
export function takeCallback(world: World, request: RecordedRequest, interaction: Interaction): Reply {
  if (interaction.acknowledged) return refusals.acknowledgedBefore;
  if (interaction.isLate) return refusals.unknownInteraction;
  const { type, data } = request.body as {
    type: number;
    data?: { flags?: number; choices?: Interaction['choices'] } & Partial<Modal>;
  };
  interaction.acknowledge();
  interaction.ephemeral = ((data?.flags ?? 0) & EPHEMERAL) !== 0;
  if (type === callback.suggestions) interaction.choices = data?.choices ?? [];
  if (type === callback.modal) interaction.modal = data as Modal;
  const updates = type === callback.deferredUpdate || type === callback.update;
  if (updates) interaction.originalId = interaction.source?.id;
  const shows = type === callback.message || type === callback.update;
  const shown = shows ? show(world, request, interaction, '@original') : undefined;
  if (request.query.get('with_response') !== 'true') return { status: 204 };
  const response = { id: interaction.id, type: 2, response_message_ephemeral: interaction.ephemeral };
  return {
    status: 200,
    body: { interaction: response, resource: { type, ...(shown ? { message: shown } : {}) } },
  };
}

/** `/webhooks/APPLICATION/TOKEN` and the messages below it. */
export function takeWebhook(world: World, request: RecordedRequest, interaction: Interaction): Reply {
  if (interaction.tokenExpired) return refusals.expiredToken;
  if (!interaction.acknowledged) return refusals.unknownWebhook;
  const { method, path, files } = request;
  if (files.some(({ bytes }) => bytes.byteLength > interaction.attachmentSizeLimit)) return refusals.tooLarge;
  const [, , , , , which = ''] = path.split('/');
  if (method === 'POST') {
    // The first message after 'is thinking' takes its place.
    const place = interaction.originalId === undefined ? '@original' : newId();
    return { status: 200, body: show(world, request, interaction, place) };
  }
  const id = which === '@original' ? interaction.originalId : which;
  const current = [interaction.source, ...interaction.replies].findLast((one) => one?.id === id);
  if (method === 'PATCH')
    return which === '@original' || current
      ? { status: 200, body: show(world, request, interaction, which) }
      : refusals.unknownMessage;
  // 'Is thinking' can be taken back; what comes after it is a message of its own.
  if (method === 'DELETE' && which === '@original' && interaction.originalId === undefined) {
    interaction.originalId = newId();
    interaction.deleted.add(interaction.originalId);
    return { status: 204 };
  }
  if (!current) return refusals.unknownMessage;
  if (method !== 'DELETE') return { status: 200, body: messageObject(world, current) };
  interaction.deleted.add(current.id);
  return { status: 204 };
}

/** The message as it is from now on: what a request does not name stays as it was. */
function show(world: World, { body, files }: RecordedRequest, interaction: Interaction, which: string) {
  if (which === '@original') interaction.originalId ??= newId();
  const id = which === '@original' ? (interaction.originalId ?? '') : which;
  const before = [interaction.source, ...interaction.replies].findLast((one) => one?.id === id);
  const isEphemeral = (((body as { flags?: number }).flags ?? 0) & EPHEMERAL) !== 0;
  const base = before ?? {
    id,
    channelId: interaction.channelId,
    ephemeral: which === '@original' ? interaction.ephemeral : isEphemeral,
  };
  const shown = message(base, body, files);
  interaction.replies.push(shown);
  return messageObject(world, shown);
}
