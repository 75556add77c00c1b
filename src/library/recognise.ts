import type { ArticleDraft, ArticleSummary, Origin } from '../coverage/index.js';
import { type Identity, identify, identifyByHeadline, sameHeadline } from '../ingest/index.js';
import type { Store } from '../store/store.js';

/** What an article is known by, and what the library holds of it; nothing where it is new. */
export interface Recognised {
  readonly identity: Identity;
  readonly stored?: ArticleSummary;
}

/**
 * Finds an article that may have come before. An upload that is known by its file's name alone is the article of that
 * name only where it has its headline too: else two pasted texts, which Discord names alike, would be revisions of each
 * other. The first of a name is stored as it always was, so that the base's article of that name stays hidden behind it.
 */
export async function recognise(
  draft: ArticleDraft,
  origin: Origin,
  store: Pick<Store, 'findByKey'>,
  isUpload: boolean,
): Promise<Recognised> {
  const identity = identify(draft, origin);
  const stored = await store.findByKey(identity.key);
  const ofHeadline = isUpload ? identifyByHeadline(identity, draft) : undefined;
  if (!ofHeadline || (stored && sameHeadline(stored.title, draft.title))) return recognised(identity, stored);
  const namesake = await store.findByKey(ofHeadline.key);
  return stored || namesake ? recognised(ofHeadline, namesake) : recognised(identity);
}

function recognised(identity: Identity, stored?: ArticleSummary): Recognised {
  return { identity, ...(stored && { stored }) };
}
