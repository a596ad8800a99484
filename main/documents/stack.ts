import type { Block, PaperBox, Part } from './canvas.ts';
import type { Row } from './paginate.ts';

type Stack = { readonly height: number; readonly parts: readonly Part[] };

/** Puts blocks one under the other into one row that is never parted. */
export function stack(blocks: readonly Block[]): Stack {
  const parts: Part[] = [];
  let height = 0;
  for (const row of blocks.flatMap((block) => block.rows)) {
    if (height > 0) height += row.gapBefore ?? 0;
    const offset = height;
    parts.push(...row.parts.map((part) => ({ ...part, draw: (top: number) => part.draw(top + offset) })));
    height += row.height;
  }
  return { height, parts };
}

/** Columns side by side in one row that is never parted; the left column is read first. */
export function sideBySide(columns: readonly (readonly Block[])[], gapBefore: number): Block {
  const stacks = columns.map(stack);
  const row: Row<Part> = {
    height: Math.max(0, ...stacks.map(({ height }) => height)),
    parts: stacks.flatMap(({ parts }) => parts),
    gapBefore,
  };
  return { rows: [row] };
}

/** Blocks as one block on a common background, kept together where a page can hold them. */
export function boxed(blocks: readonly Block[], box: PaperBox, gapBefore: number): Block {
  const rows = blocks.flatMap(withEdgesKept).map((row, index) => (index === 0 ? { ...row, gapBefore } : row));
  return { rows, box, keepTogether: true };
}

// Where a box is taller than a page after all, no text in it leaves a single line behind.
function withEdgesKept({ rows }: Block): readonly Row<Part>[] {
  return rows.map((row, index) => {
    const isEdge = index < rows.length - 1 && (index === 0 || index === rows.length - 2);
    return isEdge ? { ...row, keepWithNext: true } : row;
  });
}
