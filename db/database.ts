import type { Transaction } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import type { Tables } from './schema/tables.ts';

/** Can look, cannot touch: a write through it does not compile. */
export type Reader = ReadonlyKysely<Tables>;

/** A transaction that may write. */
export type Writer = Transaction<Tables>;

/** One transaction, to look and to write. */
export type ReadWrite = { readonly read: Reader; readonly write: Writer };
