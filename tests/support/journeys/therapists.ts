import type { Hands } from './hands.ts';
import { goTo } from './practice.ts';

export type NewTherapist = {
  readonly name: string;
  readonly credentials: string;
  readonly passphrase: string;
  /** The passphrase of the owner who adds. */
  readonly ownerPassphrase: string;
};

export async function openTherapists(hands: Hands): Promise<void> {
  const { page } = hands;
  await goTo(hands, 'Practice');
  await hands.click(page.getByRole('tab', { name: 'Therapists' }));
  await page.getByRole('table', { name: 'Therapists' }).waitFor();
}

/** From the list of therapists to one more who can unlock. */
export async function addTherapist(hands: Hands, answers: NewTherapist): Promise<void> {
  const { page } = hands;
  await hands.click(page.getByRole('button', { name: 'Add a therapist' }));
  const dialog = page.getByRole('dialog', { name: 'Add a therapist' });
  await hands.type(dialog.getByLabel('Name', { exact: true }), answers.name);
  await hands.type(dialog.getByLabel('Credentials'), answers.credentials);
  await hands.type(dialog.getByLabel('New passphrase', { exact: true }), answers.passphrase);
  await hands.type(dialog.getByLabel('The same passphrase again', { exact: true }), answers.passphrase);
  await hands.type(dialog.getByLabel('Your own passphrase', { exact: true }), answers.ownerPassphrase);
  await hands.click(dialog.getByRole('button', { name: 'Add a therapist' }));
  await page.getByText(`${answers.name} can unlock now.`).waitFor();
}

/** Locks, for another to unlock. */
export async function switchTherapist(hands: Hands): Promise<void> {
  await hands.press('Control+Shift+L');
  await hands.page.getByRole('heading', { level: 1, name: 'Unlock' }).waitFor();
}
