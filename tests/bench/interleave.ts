export interface Sides<Ours, Theirs> {
  readonly ours: readonly Ours[];
  readonly theirs: readonly Theirs[];
}

/**
 * Measures two sides in turns (A B A B), so that whatever else the computer does meets both. The first `warmUp` rounds
 * are run and thrown away.
 */
export async function interleave<Ours, Theirs>(
  rounds: { readonly warmUp: number; readonly measured: number },
  ours: () => Promise<Ours>,
  theirs: () => Promise<Theirs>,
): Promise<Sides<Ours, Theirs>> {
  const kept: { ours: Ours[]; theirs: Theirs[] } = { ours: [], theirs: [] };
  for (let round = 0; round < rounds.warmUp + rounds.measured; round += 1) {
    const one = await ours();
    const other = await theirs();
    if (round < rounds.warmUp) continue;
    kept.ours.push(one);
    kept.theirs.push(other);
  }
  return kept;
}
