/**
 * What goes on which page. Pure arithmetic: rows have heights, and some must not be parted. All measures are points
 * from the top of the page.
 */
export type Row<Part> = {
  readonly height: number;
  readonly parts: readonly Part[];
  /** White space above; dropped at the top of a page. */
  readonly gapBefore?: number;
  readonly keepWithNext?: boolean;
  /** The row's picture reaches this far below its top without taking the room, like a heading in the margin. */
  readonly overhang?: number;
};

/** A background that lies behind the rows of a block, on every page that the block reaches. */
export type Box = { readonly padding: number; readonly paint: (top: number, bottom: number) => void };

export type FlowBlock<Part> = {
  readonly rows: readonly Row<Part>[];
  readonly keepTogether?: boolean;
  readonly box?: Box;
  /** Stands again on top of each further page of the block, like the head of a table. */
  readonly repeat?: Row<Part>;
  /** Starts below whatever overhangs from before. */
  readonly clears?: boolean;
};

export type Placed<Part> = { readonly page: number; readonly top: number; readonly row: Row<Part> };
export type PaintedBox = {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  readonly box: Box;
};
export type Pages<Part> = {
  readonly count: number;
  readonly rows: readonly Placed<Part>[];
  readonly boxes: readonly PaintedBox[];
};

type Item<Part> = {
  readonly row: Row<Part>;
  readonly block: FlowBlock<Part>;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isGlued: boolean;
};

/**
 * Places rows on pages between `top` and `bottom`. Rows stay together where a block or a heading asks for it, and the
 * first two and last two rows of a block always do; only what is taller than a page is parted all the same.
 */
export function paginate<Part>(
  blocks: readonly FlowBlock<Part>[],
  area: { readonly top: number; readonly bottom: number },
): Pages<Part> {
  const rows: Placed<Part>[] = [];
  const boxes: PaintedBox[] = [];
  let page = 0;
  let y = area.top;
  let floor = area.top;
  let boxTop = area.top;
  let isPageFresh = true;

  const closeBox = (item: Item<Part>) => {
    const { box } = item.block;
    if (box === undefined) return;
    boxes.push({ page, top: boxTop, bottom: y + box.padding, box });
    y += box.padding;
  };
  const turnPage = () => {
    page += 1;
    y = area.top;
    floor = area.top;
    isPageFresh = true;
  };
  const put = (item: Item<Part>) => {
    const { row, block } = item;
    if (block.clears && item.isFirst) y = Math.max(y, floor);
    if (!isPageFresh) y += row.gapBefore ?? 0;
    if (block.box !== undefined && (item.isFirst || isPageFresh)) {
      boxTop = y;
      y += block.box.padding;
    }
    if (isPageFresh && !item.isFirst && block.repeat !== undefined) {
      rows.push({ page, top: y, row: block.repeat });
      y += block.repeat.height;
    }
    rows.push({ page, top: y, row });
    floor = Math.max(floor, y + (row.overhang ?? 0));
    y += row.height;
    isPageFresh = false;
    if (item.isLast) closeBox(item);
  };

  let before: Item<Part> | undefined;
  const breakBefore = (item: Item<Part>) => {
    if (before !== undefined && before.block === item.block) closeBox(before);
    turnPage();
  };
  for (const run of gluedRuns(blocks)) {
    const [first] = run;
    if (first === undefined) continue;
    const start = first.block.clears && first.isFirst ? Math.max(y, floor) : y;
    const isTooTall = heightOf(run, true) > area.bottom - area.top;
    if (!isTooTall && !isPageFresh && start + heightOf(run, false) > area.bottom) breakBefore(first);
    run.forEach((item, index) => {
      const needed = heightOf(run.slice(index, headEnd(run, index)), false);
      if (isTooTall && !isPageFresh && y + needed > area.bottom) breakBefore(item);
      put(item);
      before = item;
    });
  }
  return { count: page + 1, rows, boxes };
}

function gluedRuns<Part>(blocks: readonly FlowBlock<Part>[]): readonly (readonly Item<Part>[])[] {
  const runs: Item<Part>[][] = [];
  let isOpen = false;
  for (const item of blocks.flatMap(itemsOf)) {
    if (isOpen) runs.at(-1)?.push(item);
    else runs.push([item]);
    isOpen = item.isGlued;
  }
  return runs;
}

function itemsOf<Part>(block: FlowBlock<Part>): readonly Item<Part>[] {
  const last = block.rows.length - 1;
  return block.rows.map((row, index) => {
    const isLast = index === last;
    const isEdge = index === 0 || index === last - 1;
    const isGlued = row.keepWithNext === true || (!isLast && (isEdge || block.keepTogether === true));
    return { row, block, isFirst: index === 0, isLast, isGlued };
  });
}

// A heading and the row that it stands over, where a run has to be parted.
function headEnd<Part>(run: readonly Item<Part>[], from: number): number {
  let end = from;
  while (run[end]?.row.keepWithNext) end += 1;
  return end + 1;
}

function heightOf<Part>(items: readonly Item<Part>[], isPageFresh: boolean): number {
  return items.reduce((sum, { row, block, isFirst, isLast }, index) => {
    const gap = isPageFresh && index === 0 ? 0 : (row.gapBefore ?? 0);
    const padding = (block.box?.padding ?? 0) * (Number(isFirst) + Number(isLast));
    return sum + gap + row.height + padding;
  }, 0);
}
