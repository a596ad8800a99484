import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { addClient, openClient, startFirstNote } from '#tests/support/journeys/clients.ts';
import { ourClient, ourEpisode, ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice, namePractice, nameTherapist, unlock } from '#tests/support/journeys/practice.ts';
import { removeFolder } from '#tests/support/remove-folder.ts';
import { fillDisk, smallDisk } from '#tests/support/small-disk.ts';
import { expect, test, type Window } from './fixture.ts';

const vaultOf = (dataFolder: string) => join(dataFolder, 'vaults', 'practice');
const words = (page: Page) => page.getByRole('textbox', { name: 'More from the client' });
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved$/ });

async function toDraft({ hands, page }: Window): Promise<void> {
  await createPractice(hands, ourPractice);
  await addClient(hands, ourClient);
  await startFirstNote(hands, ourEpisode);
  await hands.type(words(page), 'Before the disk was full.');
  await expect(saved(page)).toBeVisible();
}

test('a full disk: the words stay in the window and are saved once there is room', async ({ launch }) => {
  const disk = smallDisk(48);
  try {
    const window = await launch({ dataFolder: disk.folder });
    const { page, kill } = window;
    await toDraft(window);
    const ballast = fillDisk(disk.folder);
    const text = ' And this while it was full. '.repeat(400).trimEnd();
    await words(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(text);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('The disk is full.', { timeout: 20_000 });
    await expect(alert).toContainText('What you typed is kept in this window.');
    await expect(saved(page)).toHaveCount(0);
    await expect(words(page)).toHaveValue(`Before the disk was full.${text}`);

    await rm(ballast);
    await alert.getByRole('button', { name: 'Save now' }).click();
    await expect(saved(page)).toBeVisible();
    await expect(alert).toHaveCount(0);
    await kill();

    const again = await launch({ dataFolder: disk.folder });
    await unlock(again.hands, ourPractice.passphrase);
    await openClient(again.hands, ourClient.name);
    await again.page.getByRole('button', { name: 'Continue note' }).click();
    await expect(words(again.page)).toHaveValue(`Before the disk was full.${text}`);
    await again.kill();
  } finally {
    disk.remove();
  }
});

test('a disk that is full from the start does not half make a practice', async ({ launch }) => {
  const disk = smallDisk(48);
  try {
    const { page, hands, kill } = await launch({ dataFolder: disk.folder });
    const ballast = fillDisk(disk.folder);
    await namePractice(hands, ourPractice);
    await nameTherapist(hands, ourPractice);
    await page.getByLabel('New passphrase', { exact: true }).fill(ourPractice.passphrase);
    await page.getByLabel('The same passphrase again', { exact: true }).fill(ourPractice.passphrase);
    await hands.click(page.getByRole('button', { name: 'Set up the practice' }));
    await expect(page.getByRole('alert')).toContainText('The disk is full.');
    await rm(ballast);
    await hands.click(page.getByRole('button', { name: 'Set up the practice' }));
    await expect(page.getByRole('list', { name: 'Recovery code, eight groups' })).toBeVisible();
    await kill();
  } finally {
    disk.remove();
  }
});

test('a folder that may not be written is told, and the records open again afterwards', async ({
  launch,
}) => {
  const disk = smallDisk(48);
  try {
    const first = await launch({ dataFolder: disk.folder });
    await toDraft(first);
    await first.close();
    disk.makeReadOnly();
    const { page, kill } = await launch({ dataFolder: disk.folder });
    await page.getByLabel('Passphrase', { exact: true }).fill(ourPractice.passphrase);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await expect(page.getByRole('alert')).toContainText('does not allow Backnote to write there');
    await kill();
    disk.makeWritable();
    const { hands, page: again, kill: end } = await launch({ dataFolder: disk.folder });
    await unlock(hands, ourPractice.passphrase);
    await openClient(hands, ourClient.name);
    await again.getByRole('button', { name: 'Continue note' }).click();
    await expect(words(again)).toHaveValue('Before the disk was full.');
    await end();
  } finally {
    disk.remove();
  }
});

type Damage = {
  readonly what: string;
  readonly says: string;
  readonly harm: (folder: string) => Promise<void>;
};

/** The file with the wrapped keys and the copy of it that answers when only one of them is damaged. */
const generations = ['vault.json', 'vault.previous.json'];

/** What may have happened to the files of a practice, and what the window says then. */
const damages: readonly Damage[] = [
  {
    what: 'a file that is no vault',
    says: 'is not one that Backnote wrote',
    harm: async (folder) => {
      for (const name of generations) await writeFile(join(folder, name), 'Shopping list: oil, towels\n');
    },
  },
  {
    what: 'a vault of a newer version',
    says: 'were written by a newer Backnote',
    harm: async (folder) => {
      const path = join(folder, 'vault.json');
      const vault = JSON.parse(await readFile(path, 'utf8')) as { version: number };
      await writeFile(path, JSON.stringify({ ...vault, version: vault.version + 1 }));
    },
  },
  {
    what: 'a database that is none',
    says: 'is damaged',
    harm: (folder) => writeFile(join(folder, 'backnote.db'), Buffer.alloc(65_536, 'no records ')),
  },
];

test('a vault that is none, a newer one and a damaged one each have their own message', async ({
  launch,
}) => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'bn-harmed-'));
  const whole = join(dataFolder, 'whole');
  const vault = vaultOf(dataFolder);
  try {
    const first = await launch({ dataFolder });
    await createPractice(first.hands, ourPractice);
    await first.close();
    await cp(vault, whole, { recursive: true });
    for (const { what, says, harm } of damages) {
      await test.step(what, async () => {
        await rm(vault, { recursive: true });
        await cp(whole, vault, { recursive: true });
        await harm(vault);
        const harmed = await Promise.all([
          readFile(join(vault, 'vault.json')),
          readFile(join(vault, 'backnote.db')),
        ]);
        const { page, kill } = await launch({ dataFolder });
        const passphrase = page.getByLabel('Passphrase', { exact: true });
        const alert = page.getByRole('alert');
        await expect(passphrase.or(alert).first()).toBeVisible();
        if (await passphrase.isVisible()) {
          await passphrase.fill(ourPractice.passphrase);
          await page.getByRole('button', { name: 'Unlock' }).click();
        }
        await expect(alert).toContainText(says);
        await kill();
        const left = await Promise.all([
          readFile(join(vault, 'vault.json')),
          readFile(join(vault, 'backnote.db')),
        ]);
        expect(left).toEqual(harmed);
      });
    }
  } finally {
    await removeFolder(dataFolder);
  }
});
