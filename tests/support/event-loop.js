// JavaScript, so that it can be loaded into a process of the built bot too.

/** Milliseconds between two looks; what comes on top is a delay. */
const RESOLUTION_MS = 5;

/** Microseconds that this thread has computed; on Node before 23.9 the whole process, which is never less. */
function computed() {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return user + system;
}

/** Begins to measure for how long this process's event loop is held up. Returns a function that says so. */
export function watchEventLoop() {
  const seen = { longest: 0, longestWork: 0, waited: 0 };
  let lookedAt = performance.now();
  let before = computed();
  const timer = setInterval(() => {
    const now = performance.now();
    const after = computed();
    const delay = Math.max(0, now - lookedAt - RESOLUTION_MS);
    const work = Math.min(delay, (after - before) / 1000);
    seen.longest = Math.max(seen.longest, delay);
    seen.longestWork = Math.max(seen.longestWork, work);
    seen.waited += delay - work;
    lookedAt = now;
    before = after;
  }, RESOLUTION_MS);
  timer.unref();
  return () => ({ ...seen });
}
