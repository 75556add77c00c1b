// Forgets the questions in a folder's answers when told to, and is killed at once when the file is replaced by the one
// without them. Arguments: folder, moment before which they are forgotten.
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openAnswerLog } from '../../src/store/answer-log.js';

const [folder = '', before = ''] = process.argv.slice(2);
const path = join(folder, 'answers.jsonl');
const { ino } = statSync(path);

function watch(): void {
  if (statSync(path).ino !== ino) process.kill(process.pid, 'SIGKILL');
  setImmediate(watch);
}

console.log('ready');
await once(process.stdin, 'data');
watch();
await openAnswerLog(folder).forgetQuestions(before);
console.log('survived');
process.exit();
