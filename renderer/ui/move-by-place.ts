export type Placed = { readonly id: string; readonly x: number; readonly y: number };

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How much further a thing off to the side counts than one straight ahead. */
const sidewaysWeight = 2;

/**
 * Which of the things in a picture a key leads to: an arrow to the nearest one in its direction, Page Down and Page Up
 * to the next and the one before in the order of the list, so that none is out of reach. Undefined where the key means
 * nothing or nothing lies there.
 */
export function placeForKey(key: string, from: string, places: readonly Placed[]): string | undefined {
  const index = places.findIndex(({ id }) => id === from);
  const start = places[index];
  if (start === undefined) return places[0]?.id;
  switch (key) {
    case 'PageDown':
      return places[index + 1]?.id;
    case 'PageUp':
      return places[index - 1]?.id;
    case 'Home':
      return places[0]?.id;
    case 'End':
      return places.at(-1)?.id;
    default:
      return towards(directions[key], start, places);
  }
}

function towards(
  direction: readonly [number, number] | undefined,
  start: Placed,
  places: readonly Placed[],
): string | undefined {
  if (direction === undefined) return undefined;
  const [across, down] = direction;
  let best: { readonly id: string; readonly distance: number } | undefined;
  for (const { id, x, y } of places) {
    const ahead = (x - start.x) * across + (y - start.y) * down;
    const aside = Math.abs((x - start.x) * down) + Math.abs((y - start.y) * across);
    if (id === start.id || ahead <= 0) continue;
    const distance = ahead + aside * sidewaysWeight;
    if (best === undefined || distance < best.distance) best = { id, distance };
  }
  return best?.id;
}
