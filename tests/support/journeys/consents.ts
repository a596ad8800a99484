import type { Hands } from './hands.ts';

const pad = ({ page }: Hands) => page.getByRole('img', { name: /^Signature field/ });

/** From a client's consents to the page that signs one, e.g. `Massage treatment`. */
export async function openSigning(hands: Hands, kind: string): Promise<void> {
  const { page } = hands;
  await hands.click(page.getByRole('link', { name: new RegExp(`^Sign( again)?: ${kind}$`) }));
  await pad(hands).waitFor();
}

/** Draws one wavy stroke with the mouse; `row` moves it down the field. */
export async function drawStroke(hands: Hands, row: number): Promise<void> {
  const { page } = hands;
  await pad(hands).scrollIntoViewIfNeeded();
  const box = await pad(hands).boundingBox();
  if (box === null) throw new Error('The signature field is not on the screen');
  const at = (step: number): [number, number] => [
    box.x + box.width * (0.1 + step * 0.02),
    box.y + box.height * (0.3 + row * 0.2 + 0.1 * Math.sin(step / 2)),
  ];
  await page.mouse.move(...at(0));
  await page.mouse.down();
  for (let step = 1; step <= 35; step += 1) await page.mouse.move(...at(step));
  await page.mouse.up();
}

/** The lines that stand in the field. */
export function drawnLines(hands: Hands): Promise<readonly (string | null)[]> {
  return pad(hands)
    .locator('path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
}

/** Waits until what is drawn is shown as kept. */
export async function isKept({ page }: Hands): Promise<void> {
  await page.getByText('Kept', { exact: true }).waitFor();
}

/** Signs what is filled in and waits for the client's consents. */
export async function signConsent(hands: Hands): Promise<void> {
  await hands.click(hands.page.getByRole('button', { name: 'Sign consent' }));
  await hands.page.getByRole('list', { name: 'Signed consents' }).waitFor();
}
