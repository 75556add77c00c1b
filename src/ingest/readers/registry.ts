import type { Format } from '../reader.js';
import { html } from './html.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import { markdown } from './markdown.js';
import { plainText } from './plain-text.js';

/** The formats, the one that takes anything last. */
export const FORMATS: readonly Format[] = [html, jsonl, json, markdown, plainText];
