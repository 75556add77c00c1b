import { errorCode } from '../coverage/index.js';
import { EXIT } from './failure.js';
import { printableLine } from './terminal-text.js';

/** Ends the command where what it prints cannot be written: Node.js would end it with the stack of a fault of ours. */
export function watchStreams(note: (line: string) => void): void {
  process.stdout.on('error', (error: Error) => {
    // Nobody reads on (`pullquote list | head`): no result is of use any more, and nothing is lost that was saved.
    if (errorCode(error) === 'EPIPE') process.exit(EXIT.noReader);
    note(`The results cannot be written (${printableLine(error.message)}); name another place for them.`);
    process.exit(EXIT.failed);
  });
  process.stderr.on('error', () => {
    // Where notes cannot be written, that cannot be said either; the results still can.
  });
}
