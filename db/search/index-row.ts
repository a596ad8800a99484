import type { Reader, Writer } from '../database.ts';
import { FreePositions } from './free-positions.ts';
import { sources } from './sources.ts';
import {
  clearWords,
  type IndexedKind,
  indexedKinds,
  indexNewWords,
  indexWords,
  removeWords,
} from './word-index.ts';

/**
 * Brings the index to what the row says now; a row that is not to be found any more leaves it. Belongs into the
 * transaction that wrote the row.
 */
export async function indexRow(write: Writer, kind: IndexedKind, id: string): Promise<void> {
  const [row] = await sources[kind].rows(asReader(write), [id]);
  if (row === undefined) await removeWords(write, kind, id);
  else await indexWords(write, { kind, ...row });
}

/** Rows read at once while everything is indexed anew. */
const batch = 200;

/** Indexes every row anew. */
export async function indexEverything(write: Writer): Promise<void> {
  for (const kind of indexedKinds) {
    await clearWords(write, kind);
    const free = new FreePositions();
    let ids = await sources[kind].idsAfter(asReader(write), '', batch);
    while (ids.length > 0) {
      const rows = await sources[kind].rows(asReader(write), ids);
      await indexNewWords(
        write,
        rows.map((row) => ({ kind, ...row })),
        free,
      );
      ids = await sources[kind].idsAfter(asReader(write), ids.at(-1) ?? '', batch);
    }
  }
}

/** What may write may read. */
function asReader(write: Writer): Reader {
  return write as unknown as Reader;
}
