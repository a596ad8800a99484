import { openClient, startNote } from '#tests/support/journeys/clients.ts';
import { openSample } from '#tests/support/journeys/practice.ts';
import { expect, test } from './fixture.ts';

test('entries write sentences, in English and Spanish, in the draft and in the signed note', async ({
  launch,
}) => {
  const { app, page, hands, problems } = await launch();
  await openSample(hands);
  await openClient(hands, 'Ada Lindqvist');
  await startNote(hands);

  const words = page.getByRole('figure', { name: 'Written from the entries, Subjective' });
  await expect(words).toHaveCount(0);
  await hands.click(page.getByRole('radiogroup', { name: 'Pain now' }).getByRole('radio', { name: '6' }));
  await expect(words).toContainText('The client reports pain of 6/10 now.');

  await hands.click(words.getByRole('button', { name: 'Written words, Subjective' }));
  await hands.click(page.getByRole('menuitem', { name: 'Copy these words' }));
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(
    'The client reports pain of 6/10 now.',
  );

  await hands.click(words.getByRole('button', { name: 'Written words, Subjective' }));
  await hands.click(page.getByRole('menuitemradio', { name: 'In Spanish' }));
  await expect(words).toContainText('Refiere dolor de 6/10 ahora.');

  await hands.press('Alt+Enter');
  await page.getByRole('dialog', { name: /^Sign this/ }).waitFor();
  await hands.press('Alt+Enter');
  await page.getByText('Signed by').waitFor();
  const signed = page.getByRole('region', { name: 'Subjective' });
  await expect(signed.getByText('Refiere dolor de 6/10 ahora.')).toBeVisible();
  await hands.click(page.getByRole('button', { name: 'Written words' }));
  await hands.click(page.getByRole('menuitemradio', { name: 'In English' }));
  await expect(signed.getByText('The client reports pain of 6/10 now.')).toBeVisible();
  expect(problems).toEqual([]);
});
