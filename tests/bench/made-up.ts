/** The next number, from 0 up to 1. */
export type Random = () => number;

/** Numbers that look random and are the same in every run (mulberry32). */
export function sameRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const syllables = (
  'ba be bi bo bu cha da de di do el fa fe fo ga ge gi hal he hi jo ka ke ki kor la le li lo ma me mi mo na ne ni no ' +
  'or pa pe po ra re ri ro sa se shi so ta te ti to ul va ve vi wa we yo za'
).split(' ');

/** Words of nobody's language: so many different ones, of one to four syllables. */
export function madeUpWords(count: number, random: Random): readonly string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const length = 1 + Math.floor(random() * 4);
    words.add(Array.from({ length }, () => pick(syllables, random())).join(''));
  }
  return [...words];
}

export function pick(list: readonly string[], share: number): string {
  return list[Math.floor(share * list.length)] ?? '';
}

export function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
