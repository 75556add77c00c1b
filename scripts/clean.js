// Removes the last build, so that a renamed or deleted source leaves nothing behind that could still be imported.
import { rmSync } from 'node:fs';

rmSync(new URL('../dist/', import.meta.url), { recursive: true, force: true });
