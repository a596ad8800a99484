/** Writes what is still pending and resolves once it is kept. */
export type Flusher = () => Promise<void>;

const flushers = new Set<Flusher>();

/** Names a function to run before the window locks or closes. Returns the function that takes it back. */
export function registerFlush(flusher: Flusher): () => void {
  flushers.add(flusher);
  return () => {
    flushers.delete(flusher);
  };
}

/**
 * Runs every registered flusher at once and waits for all of them. A flusher that fails has already shown its
 * error where it happened; it keeps nobody from closing.
 */
export async function flushAll(): Promise<void> {
  await Promise.allSettled([...flushers].map((flush) => flush()));
}
