import type { Hands } from './hands.ts';

export type FirstRunAnswers = {
  readonly practice: string;
  readonly phone: string;
  readonly emergencyNumber: string;
  readonly therapist: string;
  readonly credentials: string;
  readonly techniques: readonly string[];
  readonly passphrase: string;
};

/** First step of the first run. */
export async function namePractice(hands: Hands, answers: FirstRunAnswers): Promise<void> {
  const { page } = hands;
  await hands.type(page.getByLabel('Name of the practice'), answers.practice);
  await hands.type(page.getByLabel('Phone'), answers.phone);
  await hands.type(page.getByLabel('Emergency number'), answers.emergencyNumber);
  await hands.click(page.getByRole('button', { name: 'Continue' }));
}

/** Second step: who signs. */
export async function nameTherapist(hands: Hands, answers: FirstRunAnswers): Promise<void> {
  const { page } = hands;
  await hands.type(page.getByLabel('Your name'), answers.therapist);
  await hands.type(page.getByLabel('Credentials'), answers.credentials);
  const techniques = page.getByRole('group', { name: 'Techniques you work with' });
  for (const technique of answers.techniques) await hands.pick(techniques, technique);
  await hands.click(page.getByRole('button', { name: 'Continue' }));
}

/** Third step, up to the recovery code, which it returns. */
export async function choosePassphrase(hands: Hands, { passphrase }: FirstRunAnswers): Promise<string> {
  const { page } = hands;
  await hands.type(page.getByLabel('New passphrase', { exact: true }), passphrase);
  await hands.type(page.getByLabel('The same passphrase again', { exact: true }), passphrase);
  await hands.click(page.getByRole('button', { name: 'Set up the practice' }));
  const groups = page.getByRole('list', { name: 'Recovery code, eight groups' }).getByRole('listitem');
  await groups.first().waitFor();
  return (await groups.allTextContents()).join('-');
}

/** Says that the recovery code is kept, by its last group. */
export async function confirmRecoveryCode(hands: Hands, code: string): Promise<void> {
  const { page } = hands;
  await hands.type(page.getByLabel('Type the last group of the code'), code.split('-').at(-1) ?? '');
  await hands.click(page.getByRole('button', { name: 'I have the code' }));
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
}

/** The whole first run. Returns the recovery code. */
export async function createPractice(hands: Hands, answers: FirstRunAnswers): Promise<string> {
  await namePractice(hands, answers);
  await nameTherapist(hands, answers);
  const code = await choosePassphrase(hands, answers);
  await confirmRecoveryCode(hands, code);
  return code;
}

/** From the unlock screen to the records. */
export async function unlock(hands: Hands, passphrase: string): Promise<void> {
  const { page } = hands;
  await hands.type(page.getByLabel('Passphrase', { exact: true }), passphrase);
  await hands.click(page.getByRole('button', { name: 'Unlock' }));
  await page.getByRole('navigation', { name: 'Main areas' }).waitFor();
}

export async function lock(hands: Hands): Promise<void> {
  await hands.press('Control+l');
  await hands.page.getByRole('heading', { level: 1, name: 'Unlock' }).waitFor();
}

export async function openSample(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.click(page.getByRole('button', { name: 'Open the sample practice' }));
  await page.getByText('Sample practice', { exact: false }).first().waitFor({ timeout: 60_000 });
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
}

export type Area = 'Today' | 'Clients' | 'Library' | 'Practice';

/** Goes to one of the four places of the sidebar. */
export async function goTo(hands: Hands, area: Area): Promise<void> {
  const { page } = hands;
  const sidebar = page.getByRole('navigation', { name: 'Main areas' });
  await hands.click(sidebar.getByRole('link', { name: area }));
  await page.getByRole('heading', { level: 1, name: area }).waitFor();
}
