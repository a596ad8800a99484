import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DueMeasure } from '#domain/measures/due.ts';
import { emptyPractice, openWindow, sessionRow } from '#tests/renderer/app/open-window.tsx';
import { programBlock } from '#tests/renderer/library/text-store.ts';
import { violations } from '#tests/renderer/ui/show.tsx';
import { refuse } from '#tests/support/fake-bridge.ts';

const draft = sessionRow(1, { clientName: 'Ana Ruiz', state: 'draft', painAfter: null, date: '2026-11-19' });
const flagged = sessionRow(2, { clientName: 'ليلى حداد', hasOpenFlag: true });

const busyDay = {
  ...emptyPractice,
  'notes.today': () => ({ today: '2026-11-22', due: [draft], ofToday: [], recent: [draft, flagged] }),
} as const;

const dueOf = (measure: DueMeasure['measure'], item = ''): DueMeasure => ({
  ...{ measure, item, side: null, cadence: 'every-session' },
  ...{ lastOn: null, lastValue: null },
});

const section = (name: string) => within(screen.getByRole('region', { name }));

describe('today', () => {
  it('invites to add the first client where nothing has happened yet', async () => {
    const { user } = openWindow();
    expect(await screen.findByText('Nothing here yet')).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('link', { name: 'Add the first client' }));
    expect(await screen.findByRole('heading', { name: 'New client' })).toBeVisible();
  });

  it('says with whom, where there are several therapists', async () => {
    const due = [{ ...draft, therapistName: 'Ben Okafor' }, flagged];
    openWindow({ ...busyDay, 'notes.today': () => ({ today: '2026-11-22', due, ofToday: [], recent: [] }) });
    await screen.findByRole('region', { name: 'Notes due' });
    const row = section('Notes due').getByRole('link', { name: /Ana Ruiz/ });
    expect(row).toHaveTextContent(/Ana Ruiz\s*with Ben Okafor/);
    expect(section('Notes due').getAllByText('with', { exact: false })).toHaveLength(1);
    expect(await violations()).toEqual([]);
  });

  it('lists the notes to finish and leads to them', async () => {
    const { user, bridge } = openWindow({ ...busyDay, 'notes.get': () => refuse('not-found') });
    await screen.findByRole('region', { name: 'Notes due' });
    const row = section('Notes due').getByRole('link', { name: /Ana Ruiz/ });
    expect(row).toHaveTextContent('Pain 6');
    expect(row).toHaveTextContent('Draft');
    await user.click(row);
    await waitFor(() => expect(bridge.inputsOf('notes.get')).toContainEqual({ noteId: draft.noteId }));
  });

  it('says how long each has been waiting, amendments too, and shows a draft of today once', async () => {
    const ofToday = sessionRow(4, { clientName: 'Bo Lind', state: 'draft', date: '2026-11-22' });
    const amended = sessionRow(5, {
      clientName: 'Cy Hall',
      isLateEntry: true,
      amendment: { kind: 'correction', begunOn: '2026-11-21' },
    });
    const due = [draft, amended, ofToday];
    openWindow({
      ...busyDay,
      'notes.today': () => ({ today: '2026-11-22', due, ofToday: [ofToday], recent: [] }),
    });
    await screen.findByRole('region', { name: 'Notes due' });
    const row = (name: RegExp) => section('Notes due').getByRole('link', { name });
    expect(row(/Ana Ruiz/)).toHaveTextContent('3 days');
    expect(row(/Cy Hall/)).toHaveTextContent(/Late entry.*1 day.*Correction/);
    expect(row(/Bo Lind/)).toHaveTextContent('Draft');
    expect(row(/Bo Lind/)).not.toHaveTextContent(/\d day/);
    expect(screen.getAllByRole('link', { name: /Bo Lind/ })).toHaveLength(1);
    expect(section('Sessions today').getByText(/stands above/)).toBeVisible();
  });

  it('shows a client once, with the flag in words, and says what to do on a day without sessions', async () => {
    openWindow(busyDay);
    await screen.findByRole('region', { name: 'Seen lately' });
    expect(section('Seen lately').getAllByRole('link')).toHaveLength(1);
    expect(section('Seen lately').getByRole('link')).toHaveTextContent('Red flag');
    expect(section('Sessions today').getByText(/No session today yet/)).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('names the first three texts to review and leads to them in the library', async () => {
    const text = (id: string, reviewDue: string) => ({ id, language: 'en' as const, title: id, reviewDue });
    const due = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'].map((day, place) =>
      text(`text-${place + 1}`, day),
    );
    const { user } = openWindow({
      ...busyDay,
      'handoutLibrary.reviewsDue': () => ({ blocks: due }),
      'handoutLibrary.blocks': () => ({
        blocks: [
          programBlock('text-1', { isOverdue: true, reviewDue: '2026-01-01' }),
          programBlock('text-2', { isOverdue: true, reviewDue: '2026-02-01' }),
          programBlock('fine'),
        ],
      }),
    });
    await screen.findByRole('region', { name: 'Texts to review' });
    const texts = section('Texts to review');
    expect(texts.getAllByRole('listitem')).toHaveLength(3);
    expect(texts.getByRole('link', { name: /text-1/ })).toHaveTextContent('Review was due 1 Jan 2026');
    expect(texts.getByRole('link', { name: 'Show all 4 in the library' })).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.click(texts.getByRole('link', { name: /text-2/ }));
    expect(await screen.findByRole('heading', { level: 2, name: 'text-2' })).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Review overdue' })).toBeChecked();
    expect(screen.queryByRole('button', { name: 'fine' })).toBeNull();
  });

  it('says what to ask today, and for whom it is time to look again, with a link to progress', async () => {
    const ofToday = sessionRow(4, { clientName: 'Bo Lind', state: 'draft', date: '2026-11-22' });
    const { noteId, sessionId, episodeId } = ofToday;
    const due = [dueOf('pain-now'), dueOf('activity', 'Stairs'), dueOf('activity', 'Lifting'), dueOf('odi')];
    const prompt = {
      kind: 'reassess',
      because: 'session-count',
      sessions: 6,
      reviewOn: null,
      count: 6,
    } as const;
    openWindow({
      ...busyDay,
      'notes.today': () => ({ today: '2026-11-22', due: [draft, ofToday], ofToday: [ofToday], recent: [] }),
      'measures.dueToday': () => ({ sessions: [{ noteId, sessionId, episodeId, due, prompt }] }),
    });
    await screen.findByRole('region', { name: 'Time to look again' });
    expect(section('Notes due').getByRole('link', { name: /Bo Lind/ })).toHaveTextContent(
      'Ask: 2 activities · ODI',
    );
    expect(section('Notes due').getByRole('link', { name: /Ana Ruiz/ })).not.toHaveTextContent('Ask:');
    const review = section('Time to look again').getByRole('link');
    expect(review).toHaveTextContent(/Bo Lind.*Time to look again.*6 of 6 agreed sessions/);
    expect(review).toHaveAttribute('href', expect.stringContaining(`/clients/${ofToday.clientId}/progress`));
    expect(await violations()).toEqual([]);
  });

  it('says nothing of measures while none is due', async () => {
    openWindow(busyDay);
    await screen.findByRole('region', { name: 'Seen lately' });
    expect(screen.queryByText(/^Ask:/)).toBeNull();
    expect(screen.queryByRole('region', { name: 'Time to look again' })).toBeNull();
  });

  it('says nothing of texts while none is due', async () => {
    openWindow(busyDay);
    await screen.findByRole('region', { name: 'Seen lately' });
    expect(screen.queryByRole('region', { name: 'Texts to review' })).toBeNull();
  });

  it('says what went wrong, and asks again', async () => {
    const { user, bridge } = openWindow({
      ...emptyPractice,
      'notes.today': () => refuse('internal', { reference: 'K7-04' }),
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Everything that was shown as saved is kept.');
    expect(alert).toHaveTextContent('Reference K7-04');
    bridge.answer({ 'notes.today': emptyPractice['notes.today'] });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Nothing here yet')).toBeVisible();
  });
});
