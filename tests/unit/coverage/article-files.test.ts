import { describe, expect, it } from 'vitest';
import { isArticleFile, USUAL_ENDINGS } from '../../../src/coverage/index.js';

describe('files that articles are read from', () => {
  it.each([...USUAL_ENDINGS.map((ending) => `story${ending}`), 'STORY.JSON', 'a.b.htm', 'corpus.ndjson'])(
    '%s is one',
    (name) => expect(isArticleFile(name)).toBe(true),
  );

  it.each(['story.pdf', 'story', 'json', 'story.json.zip', ''])('%s is none', (name) =>
    expect(isArticleFile(name)).toBe(false),
  );
});
