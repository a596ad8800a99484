import { join } from 'node:path';
import { answerSaveDialog } from '#tests/support/dialogs.ts';
import {
  addClient,
  fillClient,
  fillEpisode,
  openClient,
  startFirstNote,
} from '#tests/support/journeys/clients.ts';
import { makeHandout, savePdf } from '#tests/support/journeys/handouts.ts';
import { signNote } from '#tests/support/journeys/notes.ts';
import { ourClient, ourEpisode, ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice, goTo, lock, unlock } from '#tests/support/journeys/practice.ts';
import { textOfPdf } from '#tests/support/pdf-text.ts';
import { expect, test } from './fixture.ts';

test('an empty name and an impossible day are told at their fields, and nothing typed is lost', async ({
  launch,
}) => {
  const { page, hands } = await launch();
  await hands.click(page.getByRole('button', { name: 'Continue' }));
  await expect(page.getByLabel('Name of the practice')).toHaveAccessibleDescription(/name is missing/i);
  await createPractice(hands, ourPractice);

  await goTo(hands, 'Clients');
  await hands.click(page.getByRole('link', { name: 'New client' }));
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  const born = page.getByRole('textbox', { name: 'Birth date' });
  const save = page.getByRole('button', { name: 'Add client' });
  await fillClient(hands, { name: '   ', phone: '555-0123', birthDate: '30 Feb 1980' });
  await hands.click(save);
  await expect(name).toHaveAccessibleDescription(/The name is missing/);
  await expect(name).toBeFocused();
  await expect(born).toHaveAccessibleDescription(/There is no such day/);
  await expect(born).toHaveValue('30 Feb 1980');
  await name.fill('Imogen Vale');
  await born.fill('2 Jan 2090');
  await born.press('Tab');
  await hands.click(save);
  await expect(page.getByRole('heading', { level: 1, name: 'New client' })).toBeVisible();
  await expect(born).toHaveAccessibleDescription(/future|no such day|For example/i);
  await born.fill('1 Feb 1980');
  await born.press('Tab');
  await hands.click(save);
  await expect(page.getByRole('heading', { level: 1, name: 'Imogen Vale' })).toBeVisible();

  await hands.click(page.getByRole('button', { name: 'New note' }));
  await fillEpisode(hands, { complaint: 'Stiff', onset: '2027-02-30' });
  await hands.click(page.getByRole('button', { name: 'Begin and open the note' }));
  const onset = page.getByRole('textbox', { name: 'Began on' });
  await expect(onset).toHaveAccessibleDescription(/There is no such day/);
  await expect(page.getByLabel('Complaint, in the client’s words')).toHaveValue('Stiff');
});

test('no control takes a pain of 11, and the boundary refuses it', async ({ launch }) => {
  const { page, hands } = await launch();
  await createPractice(hands, ourPractice);
  await addClient(hands, ourClient);
  await startFirstNote(hands, ourEpisode);
  const pain = page.getByRole('radiogroup', { name: 'Pain now' });
  await expect(pain.getByRole('radio')).toHaveCount(11);
  await pain.getByRole('radio', { name: '3', exact: true }).click();
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await expect(pain.getByRole('radio', { name: '1', exact: true })).toBeChecked();
  const error = await page.evaluate(async () => {
    type Answer = { value?: Record<string, unknown>; error?: unknown };
    const { backnote } = window as unknown as {
      backnote: { call: (name: string, input: unknown) => Promise<Answer> };
    };
    const today = await backnote.call('notes.today', {});
    const [draft] = (today.value?.due ?? []) as { noteId: string }[];
    const note = await backnote.call('notes.get', { noteId: draft?.noteId });
    const body = note.value?.body as { subjective: Record<string, unknown> };
    return (
      await backnote.call('notes.saveDraft', {
        noteId: draft?.noteId,
        expectedRevision: note.value?.revision,
        body: { ...body, subjective: { ...body.subjective, painBefore: 11 } },
      })
    ).error;
  });
  expect(error).toMatchObject({
    code: 'value-out-of-range',
    fields: { 'body.subjective.painBefore': 'value-out-of-range' },
  });
});

test('100 kB pasted into a field of a note stay there, and what was saved before stays saved', async ({
  launch,
}, testInfo) => {
  const dataFolder = testInfo.outputPath('data');
  const { page, hands, kill } = await launch({ dataFolder });
  await createPractice(hands, ourPractice);
  await addClient(hands, ourClient);
  await startFirstNote(hands, ourEpisode);
  const words = page.getByRole('textbox', { name: 'More from the client' });
  const other = page.getByRole('textbox', { name: 'Impression' });
  await hands.type(words, 'Slept well.');
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();

  const much = ` ${'She said it again. '.repeat(5400)}`;
  await words.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(much);
  await expect(words).toHaveAccessibleDescription(/This text has 102,61\d characters; 20,000 fit/);
  expect((await words.inputValue()).length).toBe(11 + much.length);
  await hands.type(other, 'Still saved.');
  await expect(page.getByText('Saved, except for a text that is too long')).toBeVisible();
  await hands.click(page.getByRole('button', { name: 'Sign note' }));
  await expect(page.getByRole('dialog')).toContainText('not saved yet');
  await page.keyboard.press('Escape');

  // Locking would empty the window: it does not, as long as something in it is not saved.
  await hands.press('Control+l');
  await expect(page.getByText('Not locked, because some words are not saved yet.')).toBeVisible();
  expect((await words.inputValue()).length).toBe(11 + much.length);

  await kill();
  const again = await launch({ dataFolder });
  await unlock(again.hands, ourPractice.passphrase);
  await openClient(again.hands, ourClient.name);
  await again.page.getByRole('button', { name: 'Continue note' }).click();
  await expect(again.page.getByRole('textbox', { name: 'More from the client' })).toHaveValue('Slept well.');
  await expect(again.page.getByRole('textbox', { name: 'Impression' })).toHaveValue('Still saved.');
});

const names = [
  { name: '🌿 Zoë Ōnishi-Łukasz 💆', shown: 'Łukasz' },
  { name: 'נעמי בן־דוד', shown: 'נעמי' },
  { name: 'ليلى حداد', shown: 'حداد' },
] as const;

test('emoji and names written from right to left go through to the handout', async ({ launch }) => {
  const { app, page, hands, temporaryFolder } = await launch();
  await createPractice(hands, ourPractice);
  for (const [index, { name, shown }] of names.entries()) {
    await addClient(hands, { name });
    await startFirstNote(hands, { ...ourEpisode, complaint: name });
    await hands.type(page.getByRole('textbox', { name: 'More from the client' }), name);
    await signNote(hands);
    await makeHandout(hands);
    const saved = join(temporaryFolder, `${index}.pdf`);
    await answerSaveDialog(app, saved);
    await savePdf(hands);
    expect((await textOfPdf(saved)).normalize('NFKC')).toContain(shown);
    await goTo(hands, 'Clients');
    await page.getByRole('textbox', { name: 'Search clients' }).fill(shown);
    await expect(page.getByRole('option').filter({ hasText: name })).toHaveCount(1);
  }
});

test('wrong passphrases are told in place, and the wait grows', async ({ launch }) => {
  const { page, hands } = await launch();
  await createPractice(hands, ourPractice);
  await lock(hands);
  const field = page.getByLabel('Passphrase', { exact: true });
  const button = page.getByRole('button', { name: 'Unlock' });
  await field.fill('not this one');
  await button.click();
  await expect(field).toHaveAccessibleDescription(/That is not the passphrase/);
  await expect(field).toHaveValue('not this one');
  const waiting = page.getByRole('button', { name: /^Try again in \d+ seconds?$/ });
  await expect(async () => {
    await field.press('Enter');
    await expect(waiting).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(waiting).toBeDisabled();
  await expect(button).toBeEnabled({ timeout: 20_000 });
  await field.fill('');
  await unlock(hands, ourPractice.passphrase);
});
