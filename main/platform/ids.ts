import { v7 } from 'uuid';
import type { Ids } from './ports.ts';

/** UUIDv7: sorts by the time of its making, also within one millisecond. */
export const uuids: Ids = { next: () => v7() };
