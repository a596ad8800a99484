import type { Hands } from './hands.ts';
import { goTo } from './practice.ts';

export type NewClient = {
  readonly name: string;
  readonly phone?: string;
  /** As `1979-04-23`. */
  readonly birthDate?: string;
  readonly allergies?: string;
};

export type NewEpisode = {
  readonly complaint: string;
  readonly onset: string;
  readonly how?: string;
};

/** From any screen to the record of the new client. */
export async function addClient(hands: Hands, client: NewClient): Promise<void> {
  const { page } = hands;
  await goTo(hands, 'Clients');
  await hands.click(page.getByRole('link', { name: 'New client' }).or(firstClientButton(hands)).first());
  await fillClient(hands, client);
  await hands.click(page.getByRole('button', { name: 'Add client' }));
  await page.getByRole('heading', { level: 1, name: client.name }).waitFor();
}

const firstClientButton = ({ page }: Hands) => page.getByRole('button', { name: 'Add the first client' });

/** The fields of the form that is open. */
export async function fillClient(hands: Hands, client: NewClient): Promise<void> {
  const { page } = hands;
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await hands.type(field('Name'), client.name);
  if (client.phone !== undefined) await hands.type(field('Phone'), client.phone);
  if (client.birthDate !== undefined) await hands.typeDay(field('Birth date'), client.birthDate);
  if (client.allergies !== undefined) await hands.type(field('Allergies'), client.allergies);
}

/** From any screen to the record of a client whose name is known. */
export async function openClient(hands: Hands, name: string): Promise<void> {
  const { page } = hands;
  await goTo(hands, 'Clients');
  await hands.click(page.getByRole('option').filter({ hasText: name }));
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** From the record of a client without an episode to the draft of the first note. */
export async function startFirstNote(hands: Hands, episode: NewEpisode): Promise<void> {
  await hands.click(hands.page.getByRole('button', { name: 'New note' }));
  await fillEpisode(hands, episode);
  await beginEpisode(hands);
}

const episodeDialog = ({ page }: Hands) => page.getByRole('dialog', { name: 'New episode' });

/** The fields of the dialog for a new episode. */
export async function fillEpisode(hands: Hands, episode: NewEpisode): Promise<void> {
  const dialog = episodeDialog(hands);
  await hands.type(dialog.getByLabel('Complaint, in the client’s words'), episode.complaint);
  await hands.typeDay(dialog.getByRole('textbox', { name: 'Began on' }), episode.onset);
  if (episode.how === undefined) return;
  await hands.pick(dialog.getByRole('group', { name: 'How it began' }), episode.how);
}

/** From the filled dialog to the draft of the note. */
export async function beginEpisode(hands: Hands): Promise<void> {
  await hands.click(episodeDialog(hands).getByRole('button', { name: 'Begin and open the note' }));
  await noteIsOpen(hands);
}

/** From the record of a client with an open episode to the draft of today's note. */
export async function startNote(hands: Hands): Promise<void> {
  await hands.click(hands.page.getByRole('button', { name: /^(New|Continue) note$/ }));
  await noteIsOpen(hands);
}

async function noteIsOpen({ page }: Hands): Promise<void> {
  await page.getByRole('button', { name: 'Sign note' }).waitFor();
}
