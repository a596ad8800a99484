import type { Rendered } from './document.ts';

/**
 * Sets a document that is to be one page: with all that it can hold first, then with less and less. Type is never made
 * smaller; what goes is said on the page. Where nothing fits on one, the fewest pages are taken, and of those the fullest.
 */
export async function fitOnOnePage<Room>(
  rooms: readonly [Room, ...Room[]],
  render: (room: Room) => Promise<Rendered>,
): Promise<Rendered> {
  const [fullest, ...smaller] = rooms;
  let best = await render(fullest);
  for (const room of smaller) {
    if (best.pages === 1) break;
    const rendered = await render(room);
    if (rendered.pages < best.pages) best = rendered;
  }
  return best;
}

/** A text of at most so many characters, cut between words and marked; whole where it is short enough. */
export function shortenedTo(text: string, characters: number, mark: string): string {
  const words = text.trim();
  if (words.length <= characters) return words;
  const kept = words.slice(0, characters);
  const end = kept.search(/\s\S*$/u);
  return `${kept.slice(0, end < characters / 2 ? characters : end).trimEnd()} … ${mark}`;
}
