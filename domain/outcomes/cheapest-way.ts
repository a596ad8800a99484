/** One step through a net, with the count that it uses up. */
export type Step = {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly cost: number;
};

export type Way = { readonly cost: number; readonly keys: readonly string[] };

/** The cheapest way from one place to another (Dijkstra; the nets of a table have a few dozen places). */
export function cheapestWay(steps: readonly Step[], start: string, end: string): Way | null {
  const known = new Map<string, Way>([[start, { cost: 0, keys: [] }]]);
  const open = new Set([start]);
  while (open.size > 0) {
    const place = [...open].reduce((best, each) => (costOf(known, each) < costOf(known, best) ? each : best));
    if (place === end) break;
    open.delete(place);
    const here = known.get(place);
    for (const { key, from, to, cost } of steps) {
      if (from !== place || here === undefined || here.cost + cost >= costOf(known, to)) continue;
      known.set(to, { cost: here.cost + cost, keys: [...here.keys, key] });
      open.add(to);
    }
  }
  return known.get(end) ?? null;
}

function costOf(known: ReadonlyMap<string, Way>, place: string): number {
  return known.get(place)?.cost ?? Number.POSITIVE_INFINITY;
}
