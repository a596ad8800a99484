/** A letter to choose each name with: the first of its letters that no name before it took; empty where all are taken. */
export function menuLetters(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const letter = [...name.toLowerCase()].find((each) => /^\p{L}$/u.test(each) && !taken.has(each)) ?? '';
    taken.add(letter);
    return letter;
  });
}
