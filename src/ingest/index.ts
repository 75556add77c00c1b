/** From paths or bytes to article drafts and failures, and the identity of an article. */
export { canonicalUrl } from './canonical-url.js';
export { discover } from './discover.js';
export type { Discovery, FoundFile, WalkedRoot } from './discovery.js';
export {
  areOfDifferentSites,
  contentHash,
  type Identity,
  identify,
  identifyByHeadline,
  isGivenId,
  otherSpellings,
  plainHeadline,
} from './identity.js';
export { hasMoved, originFile } from './origin-file.js';
export { read } from './read.js';
export { type ReadSourcesOptions, readSources, type SourceOutcome } from './read-sources.js';
export { MAX_ARTICLE_BYTES, MAX_COLLECTION_BYTES, type ReadHints, type ReadOutcome } from './reader.js';
