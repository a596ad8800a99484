import type { Locator } from '@playwright/test';
import type { Hands } from './hands.ts';

/** From a client's page to one of its parts. */
export async function openTab(hands: Hands, name: string): Promise<void> {
  const tab = hands.page.getByRole('navigation', { name: 'Parts of the record' }).getByRole('link', { name });
  await hands.click(tab);
  await tab.and(hands.page.locator('[aria-current="page"]')).waitFor();
}

/** From a client's page to whether the client is better. */
export async function seeProgress(hands: Hands): Promise<void> {
  await openTab(hands, 'Progress');
  await progressSummary(hands).waitFor();
}

/** Where the answer stands: better or not, by how much, over what time. */
export function progressSummary({ page }: Pick<Hands, 'page'>): Locator {
  return page.getByRole('region', { name: 'Is the client better?' });
}

/** From a note or its handout back to the client's page. */
export async function backToClient(hands: Hands, name: string): Promise<void> {
  const { page } = hands;
  await hands.click(page.getByRole('heading', { level: 1 }).getByRole('link', { name }));
  await page.getByRole('navigation', { name: 'Parts of the record' }).waitFor();
}
