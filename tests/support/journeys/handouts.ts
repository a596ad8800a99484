import type { Locator, Page } from '@playwright/test';
import type { Hands } from './hands.ts';

/** From the signed note to the handout with its preview drawn. */
export async function makeHandout(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.click(page.getByRole('link', { name: 'Make handout' }));
  await page.getByRole('heading', { level: 1, name: /^Handout/ }).waitFor();
  await previewIsDrawn(hands);
}

/** Waits for the first page of the preview, or of the one `within` a dialog: what lies behind it may show pages too. */
export async function previewIsDrawn({ page }: Hands, within: Page | Locator = page): Promise<void> {
  await within.getByRole('figure', { name: /^Page 1 of/ }).waitFor({ timeout: 30_000 });
}

/** Turns the handout on the screen to Spanish and waits until its page is read out in it. */
export async function inSpanish(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.click(page.getByText('Español', { exact: true }));
  await page
    .getByText(/Su hoja de cuidados/)
    .first()
    .waitFor({ state: 'attached', timeout: 30_000 });
}

/** Prints what is on the screen as last time and waits until the queue has it. */
export async function printDocument(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.click(page.getByRole('button', { name: /^Print( note)?$/ }));
  await page.getByText(/^Sent to /).waitFor({ timeout: 30_000 });
}

/** Saves what is on the screen; `answerSaveDialog` says where. */
export async function savePdf(hands: Hands): Promise<void> {
  const { page } = hands;
  const button = page.getByRole('button', { name: 'Save as PDF', exact: true }).first();
  const menu = page.getByRole('button', { name: 'More', exact: true });
  await button.or(menu).first().waitFor();
  if (await button.isVisible()) await hands.click(button);
  else {
    // A signed note has it among what is seldom done.
    await hands.click(menu);
    await hands.click(page.getByRole('menuitem', { name: /as PDF$/ }));
  }
  await page.getByText(/^Saved as /).waitFor({ timeout: 30_000 });
}
