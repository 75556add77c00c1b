import { randomBytes } from 'node:crypto';

/** Bytes of chance in an id, 12 characters: nobody finds another's private answer by trying. */
const ID_BYTES = 9;

/** A new answer's id, which no command takes for an option: it does not begin with a hyphen. */
export function newAnswerId(): string {
  for (;;) {
    const id = randomBytes(ID_BYTES).toString('base64url');
    if (!id.startsWith('-')) return id;
  }
}
