import type { Hands } from './hands.ts';

/** The client says yes to a red flag; the note is open. `seen` is ticked under it. */
export async function raiseFlag(hands: Hands, flag: string, seen?: string): Promise<void> {
  const { page } = hands;
  await showQuestions(hands, flag);
  await hands.pick(page.getByRole('group', { name: flag, exact: true }), 'Yes');
  if (seen !== undefined) await hands.click(page.getByRole('button', { name: seen, exact: true }));
}

/** Where all ten were answered their questions are folded away, and asked for again. */
async function showQuestions(hands: Hands, flag: string): Promise<void> {
  const { page } = hands;
  const toggle = page.getByRole('button', { name: /^(Show|Hide) the questions$/ });
  await toggle.waitFor();
  if (!(await page.getByRole('group', { name: flag, exact: true }).isVisible())) await hands.click(toggle);
}

/** From the open flag to the proposed letter. */
export async function writeLetter(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.click(page.getByRole('link', { name: 'Referral letter' }));
  await page.getByRole('heading', { level: 1, name: /^Referral letter/ }).waitFor();
}
