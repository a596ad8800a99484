import type { ContentBlock } from '#domain/handouts/block.ts';
import { readMarkdown } from '#main/documents/markdown.ts';

/** The words of a block as they are read on paper: each heading, paragraph and item of a list on a line of its own. */
export function linesOf({ body }: Pick<ContentBlock, 'body'>): readonly string[] {
  return readMarkdown(body, { emergencyNumber: '911' })
    .flatMap((piece) => (piece.kind === 'list' ? piece.items : [piece.spans]))
    .map((spans) => spans.map(({ text }) => text).join(''));
}

export function textOf(block: Pick<ContentBlock, 'body'>): string {
  return linesOf(block).join('\n');
}
