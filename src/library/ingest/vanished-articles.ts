import { type ArticleSummary, ingestProblem, USUAL_ENDINGS } from '../../coverage/index.js';
import type { WalkedRoot } from '../../ingest/index.js';
import type { IngestTally } from './ingest-tally.js';

/**
 * Ids of articles that came from a folder which was walked completely just now, and are not in it any more. A folder
 * in which nothing at all was found removes nothing: it is more likely not mounted than emptied, and the tally warns;
 * so it does of one that never held any, which may be the wrong one.
 */
export function vanishedArticles(
  stored: readonly ArticleSummary[],
  roots: readonly WalkedRoot[],
  tally: IngestTally,
): string[] {
  const vanished: string[] = [];
  for (const { root, complete, paths, unseen } of roots) {
    if (!complete) continue;
    const gone = stored.filter(
      ({ id, origin }) =>
        origin.root === root &&
        !tally.hasId(id) &&
        !tally.failedIn(origin) &&
        !unseen.some((folder) => origin.path.startsWith(`${folder}/`)),
    );
    if (paths.length > 0) vanished.push(...gone.map(({ id }) => id));
    else if (gone.length > 0) {
      tally.warn({ name: root, ...ingestProblem('folder-emptied', { count: gone.length }) });
    } else if (unseen.length === 0) {
      tally.warn({
        name: root,
        ...ingestProblem('folder-without-articles', { types: USUAL_ENDINGS.join(', ') }),
      });
    }
  }
  return vanished;
}
