import type { Hands } from './hands.ts';

/** Corrects the client's words of the signed note on the screen and compares it with the original. */
export async function correctComplaint(hands: Hands, reason: string, words: string): Promise<void> {
  const { page } = hands;
  await hands.click(page.getByRole('button', { name: 'More', exact: true }));
  await hands.click(page.getByRole('menuitem', { name: 'Correct this note' }));
  await hands.type(page.getByRole('textbox', { name: /^Why it is corrected/ }), reason);
  await hands.click(page.getByRole('button', { name: 'Begin the correction' }));
  await page.getByText('You are correcting a signed note.').waitFor();
  await hands.replace(page.getByRole('textbox', { name: 'In the client’s words', exact: true }), words);
  await hands.press('Alt+Enter');
  await page.getByRole('dialog', { name: /^Sign this/ }).waitFor();
  await hands.press('Alt+Enter');
  await page.getByText(/^Corrected by/).waitFor();
}

/** Shows the newest version beside the original, word by word. */
export async function compareVersions(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.click(page.getByRole('link', { name: 'Compare with the original' }));
  await page.getByRole('link', { name: 'Back to the note' }).waitFor();
}
