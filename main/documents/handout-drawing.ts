import type { ContentBlock } from '#domain/handouts/block.ts';
import type { Block, Canvas } from './canvas.ts';
import { type IllustrationPlace, illustrationHeight, illustrationParts } from './illustration-block.ts';

/** The most room that a drawing may take. */
export type DrawingRoom = { readonly width: number; readonly height: number };

type Illustrated = ContentBlock['illustration'];

export function drawingHeight(canvas: Canvas, id: Illustrated, room: DrawingRoom): number {
  return id === null ? 0 : illustrationHeight(id, widthFor(canvas, id, room), canvas.theme.isLarge);
}

/** The drawing of a text in the middle of its room; nothing where it has none. */
export function drawingBlock(
  canvas: Canvas,
  id: Illustrated,
  place: Omit<IllustrationPlace, 'width'> & { readonly room: DrawingRoom },
): readonly Block[] {
  const { room, ...rest } = place;
  if (id === null) return [];
  const width = widthFor(canvas, id, room);
  return [illustrationParts(canvas, id, { ...rest, x: rest.x + (room.width - width) / 2, width })];
}

/** The width at which a drawing is no taller than its room: nearly even steps, since numbers and gaps do not shrink. */
function widthFor(canvas: Canvas, id: NonNullable<Illustrated>, room: DrawingRoom): number {
  let width = room.width;
  for (let step = 0; step < 12; step += 1) {
    const height = illustrationHeight(id, width, canvas.theme.isLarge);
    if (height <= room.height) break;
    width *= Math.max(0.7, (room.height / height) * 0.99);
  }
  return width;
}
