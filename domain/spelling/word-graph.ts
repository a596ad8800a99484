/**
 * A list of words as a graph: words share their beginnings and their endings, so that 650,000 Spanish words need one
 * or two megabytes, and nothing is read into objects. The layout is that of `tools/dictionaries/build-graph.ts`:
 * numbers of 32 bits, first how many letters there are, then the letters, then where the graph begins, then its edges.
 * An edge: 8 bits letter, 1 bit "a word ends here", 1 bit "last edge of its node", 22 bits the node that follows.
 */
export type WordGraph = {
  readonly letters: readonly string[];
  readonly root: number;
  readonly edges: Uint32Array;
};

export const letterBits = 0xff;
export const endBit = 0x100;
export const lastBit = 0x200;
export const targetShift = 10;

export function readWordGraph(numbers: Uint32Array): WordGraph {
  const count = numbers[0] ?? 0;
  const letters = [...numbers.subarray(1, 1 + count)].map((code) => String.fromCharCode(code));
  return { letters, root: numbers[1 + count] ?? 0, edges: numbers.subarray(2 + count) };
}

export type Edge = { readonly letter: string; readonly endsWord: boolean; readonly target: number };

/** The edges of a node. Node 0 has none. */
export function* edgesOf({ letters, edges }: WordGraph, node: number): Generator<Edge> {
  if (node === 0) return;
  for (let at = node; at < edges.length; at += 1) {
    const edge = edges[at] ?? 0;
    yield {
      letter: letters[edge & letterBits] ?? '',
      endsWord: (edge & endBit) !== 0,
      target: edge >>> targetShift,
    };
    if ((edge & lastBit) !== 0) return;
  }
}

export function hasWord(graph: WordGraph, word: string): boolean {
  let node = graph.root;
  let isWord = false;
  // By code unit, as the graph was made.
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    let found: Edge | null = null;
    for (const edge of edgesOf(graph, node)) {
      if (edge.letter !== letter) continue;
      found = edge;
      break;
    }
    if (found === null) return false;
    isWord = found.endsWord;
    node = found.target;
  }
  return isWord;
}
