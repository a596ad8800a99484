import type { Hands } from './hands.ts';

/** The client says yes to a red flag; the note is open. `seen` is ticked under it. */
export async function raiseFlag(hands: Hands, flag: string, seen?: string): Promise<void> {
  const { page } = hands;
  await hands.pick(page.getByRole('group', { name: flag, exact: true }), 'Yes');
  if (seen !== undefined) await hands.click(page.getByRole('button', { name: seen, exact: true }));
}

/** From the open flag to the proposed letter. */
export async function writeLetter(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.click(page.getByRole('link', { name: 'Referral letter' }));
  await page.getByRole('heading', { level: 1, name: /^Referral letter/ }).waitFor();
}
