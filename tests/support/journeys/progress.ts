import type { Hands } from './hands.ts';

/** From a client's page to whether the client is better. */
export async function seeProgress(hands: Hands): Promise<void> {
  const { page } = hands;
  const tabs = page.getByRole('navigation', { name: 'Parts of the record' });
  await hands.click(tabs.getByRole('link', { name: 'Progress' }));
  await page.getByRole('heading', { name: 'Pain', exact: true }).waitFor();
}

/** From a note or its handout back to the client's page. */
export async function backToClient(hands: Hands, name: string): Promise<void> {
  const { page } = hands;
  await hands.click(page.getByRole('heading', { level: 1 }).getByRole('link', { name }));
  await page.getByRole('navigation', { name: 'Parts of the record' }).waitFor();
}
