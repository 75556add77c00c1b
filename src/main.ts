#!/usr/bin/env node
import { runBot } from './bot/run.js';

// Exits rather than waits: nothing that is still open (a socket to Discord, an idle timer) is worth waiting for.
process.exit(await runBot());
