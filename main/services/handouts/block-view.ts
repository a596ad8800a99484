import type { BlockView } from '#domain/contract/handouts.ts';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import type { ContentBlock } from '#domain/handouts/block.ts';

export function viewOfBlock(block: ContentBlock, today: CalendarDate): BlockView {
  const { id, version, kind, title, body, statements, evidence, sources, reviewedOn, reviewDue } = block;
  return {
    id,
    version,
    kind,
    title,
    body,
    statements: [...statements],
    evidence,
    sources: [...sources],
    reviewedOn,
    reviewDue,
    isOverdue: reviewDue < today,
  };
}
