import type { BlockView } from '#domain/contract/handouts.ts';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import type { ContentBlock } from '#domain/handouts/block.ts';
import { exerciseOfBlock } from '#domain/handouts/exercises.ts';
import { isEditable } from '#domain/handouts/own-block.ts';
import { findBlock } from '#main/content/load.ts';

export function viewOfBlock(block: ContentBlock, today: CalendarDate): BlockView {
  const { order: _order, required: _required, leads: _leads, statements, sources, tags, ...shown } = block;
  const program = findBlock(block.language, block.id);
  const isOwnWording = block.edit !== null;
  const isMeasured = block.title === program?.title && block.body === program.body;
  return {
    ...shown,
    statements: [...statements],
    sources: [...sources],
    tags: [...tags],
    readingGrade: isMeasured ? block.readingGrade : null,
    exercise: exerciseOfBlock(block.id),
    isOverdue: isOverdue(block, today),
    isEditable: isEditable(block),
    isBehind: isOwnWording && (program?.version ?? 0) > block.version,
  };
}

/** Whether its review was due before this day. */
export function isOverdue(block: Pick<ContentBlock, 'reviewDue'>, today: CalendarDate): boolean {
  return block.reviewDue < today;
}
