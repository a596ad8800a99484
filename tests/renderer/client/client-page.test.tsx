import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dayOf } from '#renderer/i18n/dates.ts';
import { sessionRow } from '#tests/renderer/app/open-window.tsx';
import { aRecord, aSession, reading } from '#tests/renderer/progress/a-record.ts';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';
import {
  aClient,
  aDraft,
  anEpisode,
  clientId,
  episodeId,
  noteId,
  oneClient,
  openPage,
} from './open-page.tsx';

const address = `/clients/${clientId}`;
const today = dayOf(new Date());

function withNotes(): FakeHandlers {
  return {
    ...oneClient(),
    'notes.start': () => ({ noteId }),
    'notes.get': () => aDraft({ date: today }),
    'notes.saveDraft': () => ({ revision: 2, savedAt: '2026-11-22T09:30:01.000Z' }),
  };
}

describe('the header of a client', () => {
  it('shows who this is and what to know before touching', async () => {
    const known = aClient({
      hasOpenFlag: true,
      fields: {
        ...aClient().fields,
        preferredName: 'Mo',
        pronouns: 'she/her',
        birthDate: '1980-02-29',
        allergies: 'Almond oil',
        cautions: 'Blood thinner',
        pressureLimit: 2,
      },
    });
    openPage(address, { ...withNotes(), 'clients.get': () => known });
    expect(await screen.findByRole('heading', { level: 1, name: 'Mara Ödegård' })).toBeVisible();
    for (const words of ['called Mo', 'she/her', '555-0101', 'Aches after digging', 'acute', 'day 21']) {
      expect(screen.getAllByText(words)[0]).toBeVisible();
    }
    expect(screen.getByText('Red flag in the last note')).toBeVisible();
    expect(screen.getByText('Allergies: Almond oil')).toBeVisible();
    expect(screen.getByText('Caution: Blood thinner')).toBeVisible();
    expect(screen.getByText('Pressure up to 2')).toBeVisible();
  });

  it('keeps names of any writing apart from the words around them', async () => {
    const name = 'نور الهدى 🌿';
    openPage(address, {
      ...withNotes(),
      'clients.get': () => aClient({ fields: { ...aClient().fields, name } }),
    });
    const heading = await screen.findByRole('heading', { level: 1, name });
    expect(heading.querySelector('bdi')).toHaveTextContent(name);
  });

  it('archives after asking', async () => {
    const { user, bridge } = openPage(address, {
      ...withNotes(),
      'clients.setStatus': () => ({ id: clientId, revision: 2 }),
    });
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Archive' }));
    const dialog = await screen.findByRole('dialog', { name: 'Archive this client?' });
    await user.click(within(dialog).getByRole('button', { name: 'Archive' }));
    await waitFor(() =>
      expect(bridge.inputsOf('clients.setStatus')).toEqual([
        { clientId, expectedRevision: 1, status: 'archived' },
      ]),
    );
  });
});

describe('a new note', () => {
  it('starts in the open episode and opens', async () => {
    const { user, bridge } = openPage(address, withNotes());
    await waitFor(() => expect(screen.getByRole('button', { name: 'New note' })).toBeEnabled());
    await user.click(screen.getByRole('button', { name: 'New note' }));
    expect(await screen.findByRole('button', { name: 'Sign note' })).toBeVisible();
    expect(bridge.inputsOf('notes.start')).toEqual([{ episodeId }]);
  });

  it('goes on with the draft of today instead of starting a second', async () => {
    const draft = sessionRow(1, { noteId, clientId, date: today, state: 'draft' });
    const { user, bridge } = openPage(address, {
      ...withNotes(),
      'notes.listForClient': () => ({ sessions: [draft] }),
    });
    await user.click(await screen.findByRole('button', { name: 'Continue note' }));
    expect(await screen.findByRole('button', { name: 'Sign note' })).toBeVisible();
    expect(bridge.inputsOf('notes.start')).toEqual([]);
  });

  it('asks for the episode first where there is none, then opens the note', async () => {
    let episodes = [] as ReturnType<typeof anEpisode>[];
    const { user, bridge } = openPage(address, {
      ...withNotes(),
      'episodes.list': () => ({ episodes }),
      'episodes.create': () => {
        episodes = [anEpisode()];
        return { id: episodeId, revision: 1 };
      },
    });
    await waitFor(() => expect(screen.getByRole('button', { name: 'New note' })).toBeEnabled());
    await user.click(screen.getByRole('button', { name: 'New note' }));
    const dialog = await screen.findByRole('dialog', { name: 'New episode' });
    await user.click(within(dialog).getByRole('button', { name: 'Begin and open the note' }));
    expect(within(dialog).getByText(/Enter the day on which it began/)).toBeVisible();
    const onset = within(dialog).getByRole('textbox', { name: /Began on/ });
    await user.type(onset, '31.2.2026');
    await user.tab();
    expect(within(dialog).getByText('There is no such day.')).toBeVisible();
    expect(onset).toHaveValue('31.2.2026');
    await user.clear(onset);
    await user.type(onset, '1.11.2026');
    await user.tab();
    await user.click(within(dialog).getByRole('button', { name: 'Begin and open the note' }));
    expect(await screen.findByRole('button', { name: 'Sign note' })).toBeVisible();
    expect(bridge.inputsOf('episodes.create')[0]?.fields.onset).toBe('2026-11-01');
    expect(bridge.inputsOf('notes.start')).toEqual([{ episodeId }]);
  });
});

describe('the overview', () => {
  it('says where the pain stands', async () => {
    const sessions = [
      aSession(1, '2026-11-01', [reading('pain-now', 7), reading('pain-now', 5, { timing: 'after' })]),
      aSession(2, '2026-11-08', [reading('pain-now', 4)]),
    ];
    openPage(address, { ...withNotes(), 'progress.record': () => aRecord({ sessions }) });
    expect(await screen.findByText('from 7 to 4')).toBeVisible();
    const line = screen.getByRole('img', { name: /from 7 to 4/ });
    expect(line.querySelector('path')).toHaveAttribute('d', expect.stringMatching(/^M8,.*L312,/));
    expect(screen.getByText('Better')).toBeVisible();
  });

  it('closes an episode and opens an earlier one again', async () => {
    const earlier = anEpisode({
      id: '00000000-0000-7000-8000-0000000000e2',
      closedAt: '2026-01-01T10:00:00.000Z',
    });
    const { user, bridge } = openPage(address, {
      ...withNotes(),
      'episodes.list': () => ({ episodes: [anEpisode(), earlier] }),
      'episodes.setClosed': () => ({ id: episodeId, revision: 2 }),
    });
    await user.click(await screen.findByRole('button', { name: 'Open again' }));
    await user.click(screen.getByRole('button', { name: 'Close episode' }));
    const dialog = await screen.findByRole('dialog', { name: 'Close this episode?' });
    await user.click(within(dialog).getByRole('button', { name: 'Close episode' }));
    await waitFor(() =>
      expect(bridge.inputsOf('episodes.setClosed').map((input) => input.isClosed)).toEqual([false, true]),
    );
  });

  it('shows the discharge summary once an episode is closed, unless one does not want it', async () => {
    const closed: boolean[] = [];
    const { user, bridge } = openPage(address, {
      ...withNotes(),
      'episodes.list': () => ({
        episodes: [anEpisode({ closedAt: closed.at(-1) === true ? '2026-11-25T10:00:00.000Z' : null })],
      }),
      'episodes.setClosed': ({ isClosed }) => {
        closed.push(isClosed);
        return { id: episodeId, revision: 2 };
      },
      'documents.pdf': () => ({ pdf: new Uint8Array([37, 80, 68, 70]) }),
    });
    const closeIt = async (wantsSummary: boolean) => {
      await user.click(await screen.findByRole('button', { name: 'Close episode' }));
      const dialog = await screen.findByRole('dialog', { name: 'Close this episode?' });
      const box = within(dialog).getByRole('checkbox', { name: /^Then show the discharge summary/ });
      expect(box).toBeChecked();
      if (!wantsSummary) await user.click(box);
      await user.click(within(dialog).getByRole('button', { name: 'Close episode' }));
    };
    await closeIt(false);
    await user.click(await screen.findByRole('button', { name: 'Open again' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await closeIt(true);
    const summary = await screen.findByRole('dialog', { name: 'Discharge summary' });
    await user.click(within(summary).getByRole('radio', { name: 'For a physician' }));
    await waitFor(() =>
      expect(bridge.inputsOf('documents.pdf').map(({ document }) => document)).toEqual([
        { kind: 'discharge-summary', episodeId, audience: 'client' },
        { kind: 'discharge-summary', episodeId, audience: 'physician' },
      ]),
    );
    await user.click(within(summary).getByRole('button', { name: 'Close' }));
    // Later it is at hand beside the closed episode.
    await user.click(screen.getByRole('button', { name: 'Discharge summary' }));
    expect(await screen.findByRole('dialog', { name: 'Discharge summary' })).toBeVisible();
  });

  it('says what is missing where there is nothing yet', async () => {
    openPage(address, { ...withNotes(), 'episodes.list': () => ({ episodes: [] }) });
    expect(await screen.findByRole('button', { name: 'New episode' })).toBeVisible();
    expect(await screen.findByText(/No session yet/)).toBeVisible();
  });

  it('says what happened when the client is gone', async () => {
    openPage(address, { ...withNotes(), 'clients.get': () => refuse('not-found') });
    expect(await screen.findByText('This is not in your records any more.')).toBeVisible();
  });
});

describe('the sessions', () => {
  it('lists them with pain, work and state, and opens one', async () => {
    const sessions = [
      sessionRow(1, { noteId, clientId, techniques: ['swedish', 'deep-tissue'], hasOpenFlag: true }),
    ];
    const { user } = openPage(`${address}/sessions`, {
      ...withNotes(),
      'notes.listForClient': () => ({ sessions }),
    });
    const row = await screen.findByRole('row', { name: /20 Nov 2026/ });
    expect(row).toHaveTextContent('6 to 3');
    expect(row).toHaveTextContent('Deep tissue, Swedish');
    expect(row).toHaveTextContent('Red flag');
    await user.click(within(row).getByRole('link'));
    expect(await screen.findByRole('button', { name: 'Sign note' })).toBeVisible();
  });
});

describe('sessions of several therapists', () => {
  it('say with whom each was, in a column that a practice of one does not have', async () => {
    const mine = sessionRow(1, { clientId, therapistName: 'Ida Lindqvist' });
    const theirs = sessionRow(2, { clientId, date: '2026-11-18', therapistName: 'Ben Okafor' });
    const sessions = [mine, theirs];
    const several = openPage(`${address}/sessions`, {
      ...withNotes(),
      'notes.listForClient': () => ({ sessions }),
    });
    expect(await screen.findByRole('columnheader', { name: 'Therapist' })).toBeVisible();
    expect(screen.getByRole('row', { name: /18 Nov 2026.*Ben Okafor/ })).toBeVisible();
    expect(await violations()).toEqual([]);
    several.unmount();
    openPage(`${address}/sessions`, {
      ...withNotes(),
      'notes.listForClient': () => ({ sessions: [{ ...mine, therapistName: null }] }),
    });
    await screen.findByRole('table', { name: 'Sessions' });
    expect(screen.queryByRole('columnheader', { name: 'Therapist' })).toBeNull();
  });
});

describe('for everybody', () => {
  it('axe finds nothing on the overview, the sessions or the empty lists', async () => {
    const overview = openPage(address, withNotes());
    await screen.findByRole('heading', { name: 'Current episode' });
    expect(await violations()).toEqual([]);
    overview.unmount();
    const sessions = [sessionRow(1, { noteId, clientId, state: 'draft' })];
    const listed = openPage(`${address}/sessions`, {
      ...withNotes(),
      'notes.listForClient': () => ({ sessions }),
    });
    await screen.findByRole('table', { name: 'Sessions' });
    expect(await violations()).toEqual([]);
    listed.unmount();
    openPage(`${address}/handouts`, withNotes());
    await screen.findByText('No handouts yet');
    expect(await violations()).toEqual([]);
  });
});
