import { z } from 'zod';
import { calendarDate, instant } from '#domain/dates/calendar-date.ts';
import { blockFrontMatter, type ContentBlock } from '#domain/handouts/block.ts';
import { handoutChoice } from '#domain/handouts/choice.ts';
import { handoutLanguages } from '#domain/handouts/languages.ts';
import { exerciseCauses } from '#domain/handouts/limits.ts';
import { techniques } from '#domain/notes/techniques.ts';
import type { Reader, Writer } from '../database.ts';
import { jsonColumn } from '../schema/json.ts';

/** What a handout was made from as it stood then, so that it can be made again to the byte. */
const handoutSnapshot = z.strictObject({
  practice: z.strictObject({
    name: z.string(),
    phone: z.string(),
    email: z.string(),
    address: z.string(),
    emergencyNumber: z.string(),
  }),
  therapist: z.strictObject({
    name: z.string(),
    credentials: z.string(),
    techniques: z.array(z.enum(techniques)),
  }),
  client: z.strictObject({ name: z.string(), preferredName: z.string() }),
  sessionDate: calendarDate,
  /** Which version of the note its map shows: versions are never rewritten. */
  noteVersion: z.int(),
  choice: handoutChoice,
  /** How exercises were changed for the client. */
  adaptations: z.array(z.strictObject({ id: z.string(), adaptations: z.array(z.enum(exerciseCauses)) })),
  /** The practice's logo, of which every earlier one is kept; null where there was none. */
  logoId: z.string().nullable(),
  /** The day it was made, on which texts were overdue or not. */
  today: calendarDate,
  createdAt: instant,
});
export type HandoutSnapshot = z.output<typeof handoutSnapshot>;

const snapshotColumn = jsonColumn(
  handoutSnapshot.extend({
    /** Hashes of the texts, in print order. */
    blocks: z.array(z.string()),
  }),
);

// As the front matter has it, without its measures: a practice's own text has no version, may be longer, may name no source.
const blockColumn = jsonColumn(
  blockFrontMatter.extend({
    version: z.int(),
    title: z.string(),
    sources: z.array(z.string()),
    readingGrade: z.number(),
    language: z.enum(handoutLanguages),
    body: z.string(),
    edit: z.strictObject({ number: z.int(), therapistName: z.string(), at: instant }).nullable(),
  }),
);

/** The text that the hash of a content block is taken over. */
export function storedBlockText(block: ContentBlock): string {
  return blockColumn.write(block);
}

type NewSource = {
  readonly handoutId: string;
  readonly snapshot: HandoutSnapshot;
  /** The blocks in print order: the hash of each and its text as `storedBlockText` gives it. */
  readonly blocks: readonly { readonly hash: string; readonly text: string }[];
};

export async function insertHandoutSource(
  write: Writer,
  { handoutId, snapshot, blocks }: NewSource,
): Promise<void> {
  const hashes = blocks.map(({ hash }) => hash);
  const stored = await write
    .selectFrom('handout_block_text')
    .where('hash', 'in', hashes)
    .select('hash')
    .execute();
  const known = new Set(stored.map(({ hash }) => hash));
  for (const { hash, text } of blocks) {
    if (known.has(hash)) continue;
    known.add(hash);
    await write.insertInto('handout_block_text').values({ hash, block: text }).execute();
  }
  await write
    .insertInto('handout_source')
    .values({ handout_id: handoutId, snapshot: snapshotColumn.write({ ...snapshot, blocks: hashes }) })
    .execute();
}

export type StoredSource = {
  readonly snapshot: HandoutSnapshot;
  readonly blocks: readonly ContentBlock[];
};

/** Undefined for a handout that was kept before sources were, or where a text of it is not to be found. */
export async function findHandoutSource(read: Reader, handoutId: string): Promise<StoredSource | undefined> {
  const row = await read
    .selectFrom('handout_source')
    .where('handout_id', '=', handoutId)
    .select('snapshot')
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { blocks: hashes, ...snapshot } = snapshotColumn.read(row.snapshot);
  const rows = await read
    .selectFrom('handout_block_text')
    .where('hash', 'in', hashes)
    .select(['hash', 'block'])
    .execute();
  const texts = new Map(rows.map(({ hash, block }) => [hash, block]));
  const blocks = hashes.flatMap((hash) => {
    const text = texts.get(hash);
    return text === undefined ? [] : [blockColumn.read(text)];
  });
  return blocks.length === hashes.length ? { snapshot, blocks } : undefined;
}
