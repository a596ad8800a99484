import { endBit, lastBit, targetShift } from '#domain/spelling/word-graph.ts';

/** A node while the graph is made. `id` is given once nothing below it can change any more. */
type Node = { id: number; endsWord: boolean; readonly edges: [letter: number, node: Node][] };

const newNode = (): Node => ({ id: 0, endsWord: false, edges: [] });

/**
 * The smallest graph that holds these words, in the layout of domain/spelling/word-graph.ts. Words are taken in order,
 * so that what lies behind the last common letter is finished and can be shared (Daciuk and others, 2000).
 */
export function buildGraph(words: Iterable<string>): Uint32Array<ArrayBuffer> {
  const sorted = [...words].sort();
  const letters = [...new Set(sorted.flatMap((word) => word.split('')))].sort();
  if (letters.length > 256) throw new Error('More letters than a graph can hold');
  const letterOf = new Map(letters.map((letter, index) => [letter, index]));
  const shared = new Map<string, Node>();
  const finished: Node[] = [];
  const root = newNode();
  let path: Node[] = [root];
  let before = '';

  const finish = (downTo: number): void => {
    while (path.length > downTo) {
      const node = path.pop();
      const edge = path.at(-1)?.edges.at(-1);
      if (node === undefined || edge === undefined) return;
      const same = signature(node);
      const known = shared.get(same);
      if (known !== undefined) {
        edge[1] = known;
        continue;
      }
      node.id = finished.push(node);
      shared.set(same, node);
    }
  };

  for (const word of sorted) {
    let common = 0;
    while (common < word.length && word[common] === before[common]) common += 1;
    finish(common + 1);
    for (let at = common; at < word.length; at += 1) {
      const node = newNode();
      path.at(-1)?.edges.push([letterOf.get(word.charAt(at)) ?? 0, node]);
      path = [...path, node];
    }
    const last = path.at(-1);
    if (last !== undefined) last.endsWord = true;
    before = word;
  }
  finish(1);
  return written([...finished, root], letters);
}

const signature = ({ endsWord, edges }: Node): string =>
  `${endsWord ? 1 : 0}${edges.map(([letter, { id }]) => `${letter}:${id}`).join()}`;

function written(nodes: readonly Node[], letters: readonly string[]): Uint32Array<ArrayBuffer> {
  // Place 0 stands for "nothing follows".
  let place = 1;
  const placeOf = new Map<Node, number>();
  for (const node of nodes) {
    placeOf.set(node, node.edges.length === 0 ? 0 : place);
    place += node.edges.length;
  }
  if (place >= 2 ** (32 - targetShift)) throw new Error('More edges than a graph can hold');
  const head = letters.length + 2;
  const numbers = new Uint32Array(head + place);
  numbers.set([letters.length, ...letters.map((letter) => letter.charCodeAt(0))]);
  const root = nodes.at(-1);
  numbers[head - 1] = root === undefined ? 0 : (placeOf.get(root) ?? 0);
  for (const node of nodes) {
    const start = placeOf.get(node) ?? 0;
    node.edges.forEach(([letter, target], index) => {
      const marks = (target.endsWord ? endBit : 0) | (index === node.edges.length - 1 ? lastBit : 0);
      numbers[head + start + index] = ((placeOf.get(target) ?? 0) << targetShift) | marks | letter;
    });
  }
  return numbers;
}
