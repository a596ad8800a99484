import type { Panel, PanelMark } from './types.ts';

/** The mark that stands nearest to `x`, the later one where two stand as near; null in an empty panel. */
export function nearestMark({ marks }: Pick<Panel, 'marks'>, x: number): PanelMark | null {
  return nearest(marks, x);
}

/** The same of anything that stands somewhere, such as the sessions of an axis. In the order of x. */
export function nearest<Item extends { readonly x: number }>(items: readonly Item[], x: number): Item | null {
  let best: Item | null = null;
  for (const item of items) {
    if (best !== null && Math.abs(item.x - x) > Math.abs(best.x - x)) break;
    best = item;
  }
  return best;
}
