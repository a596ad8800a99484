import type { Reader } from '#db/database.ts';
import { listNewestWordings, type StoredWording } from '#db/queries/own-blocks.ts';
import type { ContentBlock } from '#domain/handouts/block.ts';
import type { HandoutLanguage } from '#domain/handouts/languages.ts';
import { contentBlocks } from '#main/content/load.ts';

/**
 * The content blocks of a language as this practice has them, sorted for print: those of the program, each in the
 * practice's own wording where it has one, and the practice's own behind those of their kind.
 */
export async function practiceBlocks(
  read: Reader,
  language: HandoutLanguage,
): Promise<readonly ContentBlock[]> {
  const program = contentBlocks(language);
  const inUse = (await listNewestWordings(read, language)).filter(({ isTakenBack }) => !isTakenBack);
  const wordings = new Map(inUse.map((wording) => [wording.blockId, wording]));
  const ofProgram = program.map((block) => {
    const wording = wordings.get(block.id);
    return wording === undefined ? block : inPracticeWords(block, wording);
  });
  const ids = new Set(program.map(({ id }) => id));
  const own = inUse
    .filter(({ blockId }) => !ids.has(blockId))
    .map((wording) => ownBlock(wording, lastOrderOf(program, wording.fields.kind)));
  // Sorting keeps what has the same place in this order: the practice's own stand behind the program's last.
  return [...ofProgram, ...own].sort((left, right) => left.order - right.order);
}

/**
 * What the practice words, laid over what the program decides. Where the words are the program's (only their review is
 * the practice's), what is known of them stays.
 */
function inPracticeWords(block: ContentBlock, wording: StoredWording): ContentBlock {
  const { kind: _kind, ...words } = wording.fields;
  const { edit, ...unknown } = ofPractice(wording);
  const known = words.title === block.title && words.body === block.body ? {} : unknown;
  return { ...block, ...words, ...known, edit, version: wording.basedOn ?? 0 };
}

function ownBlock(wording: StoredWording, order: number): ContentBlock {
  return {
    ...wording.fields,
    ...ofPractice(wording),
    id: wording.blockId,
    language: wording.language,
    version: 0,
    order,
    required: false,
    statements: [],
    illustration: null,
  };
}

/**
 * Nobody graded or measured a practice's own words. Of the grades the one that promises least stands for that: what
 * they say is said with reserve.
 */
function ofPractice({ number, therapistName, at }: StoredWording) {
  return { evidence: 'H', readingGrade: 0, edit: { number, therapistName, at } } as const;
}

function lastOrderOf(blocks: readonly ContentBlock[], kind: ContentBlock['kind']): number {
  return Math.max(0, ...blocks.filter((block) => block.kind === kind).map(({ order }) => order));
}
