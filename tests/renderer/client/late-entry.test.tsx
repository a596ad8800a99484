import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { violations } from '#tests/renderer/ui/show.tsx';
import { refuse } from '#tests/support/fake-bridge.ts';
import { clientId, episodeId, noteId, oneClient, openPage } from './open-page.tsx';

const address = `/clients/${clientId}`;

async function openDialog(user: ReturnType<typeof openPage>['user']): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Late entry' }));
  await screen.findByRole('dialog', { name: 'Late entry' });
}

it('starts the note of an earlier session with day, time and reason, and says what is missing', async () => {
  const { user, bridge } = openPage(address, {
    ...oneClient(),
    'notes.startLate': () => ({ noteId }),
    'notes.get': () => refuse('not-found'),
  });
  await openDialog(user);
  await user.click(await screen.findByRole('button', { name: 'Start the note' }));
  expect(screen.getByText('Choose the day of the session.')).toBeVisible();
  expect(screen.getByText('Write the time of the session.')).toBeVisible();
  expect(screen.getByText('Write in a few words why.')).toBeVisible();
  expect(await violations()).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: /^Day of the session/ }), '2026-11-02');
  await user.tab();
  await user.type(screen.getByRole('textbox', { name: 'Time of the session' }), '9:15');
  await user.type(screen.getByRole('textbox', { name: /^Why it is entered late/ }), 'Power cut');
  await user.click(screen.getByRole('button', { name: 'Start the note' }));
  await waitFor(() =>
    expect(bridge.inputsOf('notes.startLate')).toEqual([
      { episodeId, date: '2026-11-02', time: '09:15', reason: 'Power cut' },
    ]),
  );
});

it('asks for an episode first where none is open', async () => {
  const { user } = openPage(address, { ...oneClient(), 'episodes.list': () => ({ episodes: [] }) });
  await openDialog(user);
  expect(await screen.findByText(/There is no open episode/)).toBeVisible();
});
