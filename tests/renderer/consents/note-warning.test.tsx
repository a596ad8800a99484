import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { StructureId } from '#domain/anatomy/structures.ts';
import type { ConsentView } from '#domain/contract/consents.ts';
import { addDays } from '#domain/dates/calendar-date.ts';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';
import { closeDraft } from '#renderer/features/notes/open-drafts.ts';
import { createDates } from '#renderer/i18n/dates.ts';
import { aDraft, clientId, noteId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';
import { aConsent, allTexts, today } from './samples.ts';

const { day } = createDates('day-first');

afterEach(() => closeDraft(noteId));

function treated(...structures: StructureId[]): NoteBody {
  const rows = structures.map((structure, index) =>
    newTreatmentRow(`00000000-0000-7000-8000-00000000010${String(index)}`, {
      technique: 'swedish',
      stroke: 'effleurage',
      structure,
      side: 'both',
      pressure: 2,
      minutes: 20,
    }),
  );
  return {
    ...emptyNote,
    subjective: { ...emptyNote.subjective, complaint: 'Aches', painBefore: 4 },
    treatment: { ...emptyNote.treatment, rows },
  };
}

function openNote(body: NoteBody, consents: ConsentView[], more: FakeHandlers = {}) {
  return openPage(`/notes/${noteId}`, {
    ...oneClient(),
    'notes.get': () => aDraft({ date: today, body }),
    'notes.saveDraft': () => ({ revision: 2, savedAt: '2026-11-22T09:30:01.000Z' }),
    'consents.list': () => ({ consents }),
    'consents.texts': () => ({ texts: allTexts() }),
    'consents.draft': () => ({ draft: null }),
    ...more,
  });
}

// By selector and not by role: the roles and labels of a whole note take seconds to work out, again with every look.
async function warnings(): Promise<readonly (string | null)[]> {
  const selector = 'ul[aria-label="Consent"] > li';
  await waitFor(() => expect(document.querySelector(selector)).toBeVisible());
  return [...document.querySelectorAll(selector)].map((line) => line.textContent);
}

const link = (name: string) => document.querySelector(`a[aria-label="${name}"]`) as HTMLElement;

describe('the note', () => {
  it('warns before anything is recorded where no consent to treatment was signed', async () => {
    openNote(emptyNote, []);
    expect(await warnings()).toEqual([expect.stringContaining('No consent signed: Massage treatment')]);
  });

  it('names the areas that need a consent of their own, and why it is missing', async () => {
    openNote(treated('piriformis', 'iliopsoas', 'multifidus'), [
      aConsent(),
      aConsent({
        id: '00000000-0000-7000-8000-0000000000b2',
        kind: 'anterior',
        state: 'withdrawn',
        withdrawnOn: addDays(today, -2),
      }),
    ]);
    expect(await warnings()).toEqual([
      expect.stringContaining('No consent signed: Buttocks and sacrum (for Piriformis)'),
      expect.stringContaining('Consent was taken back: Deep work at the front (for Iliopsoas)'),
    ]);
    const list = document.querySelector('ul[aria-label="Consent"]');
    expect(await violations(list ?? undefined)).toEqual([]);
  });

  it('says when one has ended', async () => {
    openNote(treated('multifidus'), [aConsent({ state: 'expired', expiresOn: addDays(today, -1) })]);
    expect(await warnings()).toEqual([expect.stringContaining('Consent has ended: Massage treatment')]);
  });

  it('says when one ends soon', async () => {
    const soon = addDays(today, 9);
    openNote(treated('multifidus'), [aConsent({ state: 'expiring', expiresOn: soon })]);
    expect(await warnings()).toEqual([
      expect.stringContaining(`Consent ends on ${day(soon)}: Massage treatment`),
    ]);
  });

  it('is quiet where everything is signed', async () => {
    const { bridge } = openNote(treated('multifidus'), [aConsent()]);
    await waitFor(() => expect(bridge.inputsOf('consents.list')).toEqual([{ clientId }]));
    await screen.findByRole('heading', { name: /Treatment/ });
    expect(screen.queryByRole('list', { name: 'Consent' })).toBeNull();
  });

  it('says so where consents could not be read', async () => {
    openNote(treated('multifidus'), [], { 'consents.list': () => refuse('internal') });
    expect(await screen.findByText(/could not be read/)).toBeVisible();
  });

  it('leads to signing and back', async () => {
    const { user, router } = openNote(treated('multifidus'), []);
    await warnings();
    await user.click(link('Sign consent: Massage treatment'));
    await waitFor(() =>
      expect(router.state.location.pathname).toBe(`/clients/${clientId}/consent/treatment`),
    );
    // The note, which has a map seen from the back, is gone before the way back is taken.
    await waitFor(() => expect(screen.queryByText('Sign note')).toBeNull());
    await user.click(await screen.findByText('Back'));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/notes/${noteId}`));
  });
});

describe('signing the note', () => {
  it('lists treatment without consent and does not stop the signature', async () => {
    const { user, bridge } = openNote(treated('gluteus-medius'), [], {
      'notes.sign': () => ({ noteId, signedAt: '2026-11-22T10:00:00.000Z', hash: 'a'.repeat(64) }),
    });
    await user.click(await screen.findByText('Sign note'));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('No consent signed: Massage treatment');
    expect(dialog).toHaveTextContent('No consent signed: Buttocks and sacrum (for Gluteus medius)');
    await user.click(within(dialog).getByRole('button', { name: /^Sign/ }));
    await waitFor(() => expect(bridge.inputsOf('notes.sign')).toHaveLength(1));
  });

  it('does not list a consent where nothing was treated', async () => {
    const { user } = openNote(treated(), []);
    await user.click(await screen.findByText('Sign note'));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('No treatment');
    expect(dialog).not.toHaveTextContent('No consent signed');
  });
});
