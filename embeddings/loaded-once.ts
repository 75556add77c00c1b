/** What is loaded when it is first wanted, and what was or is being loaded so far. */
export interface LoadedOnce<Loaded> {
  /** Loads it where it is not yet; after a failure the next call tries again. Throws what loading throws. */
  get(): Promise<Loaded>;
  /** Undefined where nobody wanted it, or where it could not be loaded. */
  soFar(): Promise<Loaded | undefined>;
}

/** Something that takes long to load and that not every run needs: loaded when it is first wanted, and once for all. */
export function loadedOnce<Loaded>(load: () => Promise<Loaded>): LoadedOnce<Loaded> {
  let loading: Promise<Loaded> | undefined;
  return {
    get: () => {
      loading ??= load().catch((error: unknown) => {
        // The operator may have mended the files by then.
        loading = undefined;
        throw error;
      });
      return loading;
    },
    // Whoever wanted it is told why it could not be loaded.
    soFar: async () => loading?.catch(() => undefined),
  };
}
