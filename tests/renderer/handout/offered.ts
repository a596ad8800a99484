import type { HandoutSummary, OfferedBlock } from '#domain/contract/handouts.ts';
import type { BlockKind } from '#domain/handouts/block.ts';
import type { HandoutChoice } from '#domain/handouts/choice.ts';
import { exerciseDoses } from '#domain/handouts/exercise-doses.ts';
import { exerciseOfBlock } from '#domain/handouts/exercises.ts';
import { clientId, noteId } from '#tests/renderer/client/open-page.tsx';

/** A text on offer, titled by its id. Blocks called `exercise-…` teach that exercise. */
export function offered(id: string, kind: BlockKind, more: Partial<OfferedBlock> = {}): OfferedBlock {
  const exercise = exerciseOfBlock(id);
  return {
    block: {
      id,
      language: 'en',
      version: 1,
      kind,
      tags: [],
      title: `About ${id}`,
      body: 'Words.',
      statements: [],
      evidence: 'S',
      sources: ['A source'],
      reviewedOn: '2026-11-01',
      reviewDue: '2028-11-01',
      isOverdue: false,
      readingGrade: 4,
      illustration: exercise,
      exercise,
      edit: null,
      isBehind: false,
      isEditable: true,
    },
    reason: null,
    isRequired: false,
    withheld: [],
    adaptations: [],
    dose: exercise === null ? null : exerciseDoses[exercise].words.en,
    ...more,
  };
}

/** The same text in Spanish. */
export function inSpanish(each: OfferedBlock): OfferedBlock {
  return { ...each, block: { ...each.block, language: 'es', title: `Sobre ${each.block.id}` } };
}

export function aChoice(blockIds: readonly string[], more: Partial<HandoutChoice> = {}): HandoutChoice {
  return {
    blockIds: [...blockIds],
    message: '',
    nextVisitDate: '2026-12-01',
    nextVisitTime: '09:30',
    language: 'en',
    paper: 'a4',
    largePrint: false,
    isGrey: false,
    doses: [],
    withMap: false,
    ...more,
  };
}

export const handoutId = '00000000-0000-7000-8000-0000000000b1';

/** A handout that was printed twice and saved. */
export const given: HandoutSummary = {
  id: handoutId,
  clientId,
  noteId,
  sessionDate: '2026-11-15',
  createdAt: '2026-11-15T10:00:00.000Z',
  language: 'es',
  pages: 2,
  blocks: [
    { id: 'rest', title: 'The rest of today', version: 3, editNumber: null },
    { id: 'own-ours', title: 'Our room', version: 0, editNumber: 2 },
  ],
  hash: 'cd'.repeat(32),
  deliveries: [
    { way: 'printed', at: '2026-11-15T10:01:00.000Z', printer: 'Front desk', copies: 2 },
    { way: 'saved', at: '2026-11-15T10:02:00.000Z', printer: null, copies: 1 },
  ],
};
