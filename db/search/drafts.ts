import { storedBody } from '#domain/notes/stored-body.ts';
import { textsOfNote } from '#domain/search/note-texts.ts';
import { type SearchedWord, wordsOf } from '#domain/search/words.ts';
import type { Reader } from '../database.ts';
import { jsonColumn } from '../schema/json.ts';
import { firstPositionAt } from './free-positions.ts';
import type { SourceRow } from './source.ts';
import type { FoundEntry } from './word-index.ts';

const bodyColumn = jsonColumn(storedBody);

/** A draft as it was read, ready for being looked through: every word with a space on both sides. */
type KnownDraft = { readonly revision: number; readonly row: SourceRow; readonly words: string };

// Drafts change with every pause in typing, and there are few of them: keeping their words in the index would make
// each save half as slow again. They are looked through here, and read again only after they were saved.
const known = new WeakMap<Reader, Map<string, KnownDraft>>();

export type FoundDraft = FoundEntry & { readonly row: SourceRow };

/** The newest drafts in which all words occur. */
export async function findDrafts(
  read: Reader,
  searched: readonly SearchedWord[],
  limit: number,
): Promise<readonly FoundDraft[]> {
  const drafts = await currentDrafts(read);
  return [...drafts.values()]
    .filter(({ words }) => searched.every((word) => isIn(words, word)))
    .map(({ row }) => ({ id: row.id, position: firstPositionAt(row.date, row.time), row }))
    .sort((one, other) => other.position - one.position)
    .slice(0, limit);
}

function isIn(words: string, { beginnings, wholes }: SearchedWord): boolean {
  return (
    beginnings.some((beginning) => words.includes(` ${beginning}`)) ||
    wholes.some((whole) => words.includes(` ${whole} `))
  );
}

async function currentDrafts(read: Reader): Promise<ReadonlyMap<string, KnownDraft>> {
  const before = known.get(read) ?? new Map<string, KnownDraft>();
  const stands = await read
    .selectFrom('note')
    .innerJoin('note_draft', 'note_draft.note_id', 'note.id')
    .innerJoin('session', 'session.id', 'note.session_id')
    .where('note.state', '=', 'draft')
    .select([
      'note.id',
      'note_draft.revision',
      'session.client_id as clientId',
      'session.date',
      'session.time',
    ])
    .execute();
  const isChanged = ({ id, revision }: (typeof stands)[number]): boolean =>
    before.get(id)?.revision !== revision;
  const texts = await textsOf(
    read,
    stands.filter(isChanged).map(({ id }) => id),
  );
  const now = new Map<string, KnownDraft>();
  for (const { revision, ...stand } of stands) {
    const draft = before.get(stand.id);
    const found = texts.get(stand.id) ?? draft?.row.texts ?? [];
    const words = texts.has(stand.id) ? ` ${found.flatMap(wordsOf).join(' ')} ` : (draft?.words ?? '');
    now.set(stand.id, { revision, words, row: { ...stand, at: null, texts: found } });
  }
  known.set(read, now);
  return now;
}

/** Drafts read at once. */
const batch = 200;

async function textsOf(
  read: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const texts = new Map<string, readonly string[]>();
  for (let start = 0; start < ids.length; start += batch) {
    const rows = await read
      .selectFrom('note_draft')
      .where('note_id', 'in', ids.slice(start, start + batch))
      .select(['note_id', 'body'])
      .execute();
    for (const { note_id: id, body } of rows) texts.set(id, textsOfNote(bodyColumn.read(body)));
  }
  return texts;
}
