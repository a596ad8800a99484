import type { MethodTags } from '#domain/contract/tags.ts';

const known = new Map<string, MethodTags>();

// The shell's own answers show nothing that is kept in the store.
const none: MethodTags = { shows: [], changes: [] };

/**
 * Keeps what a method's answer said of itself. The window learns it so, and not from the contract's table: that would
 * bring every schema into the start.
 */
export function keepTags(name: string, tags: MethodTags | undefined): void {
  known.set(name, tags ?? none);
}

/** The tags of a method that has answered in this window; undefined before its first answer. */
export function answeredTags(name: string): MethodTags | undefined {
  return known.get(name);
}
