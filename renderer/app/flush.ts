/** Writes what is still pending. True when everything it holds is kept; false when something could not be saved. */
export type Flusher = () => Promise<boolean>;

const flushers = new Set<Flusher>();

/** Names a function to run before the window locks or closes. Returns the function that takes it back. */
export function registerFlush(flusher: Flusher): () => void {
  flushers.add(flusher);
  return () => {
    flushers.delete(flusher);
  };
}

/**
 * Runs every registered flusher at once and waits for all of them. True when nothing is left that is not kept. What
 * could not be saved has already been shown where it happened.
 */
export async function flushAll(): Promise<boolean> {
  const results = await Promise.allSettled([...flushers].map((flush) => flush()));
  return results.every((result) => result.status === 'fulfilled' && result.value);
}
