import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyNote } from '#domain/notes/body.ts';
import { closeDraft } from '#renderer/features/notes/open-drafts.ts';
import { aDraft, noteId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';
import { treatedNote } from '#tests/support/notes.ts';

afterEach(() => closeDraft(noteId));

const address = `/notes/${noteId}`;

/** A store that keeps one draft. */
function aStore(first = aDraft()): FakeHandlers {
  let note = first;
  return {
    ...oneClient(),
    'notes.get': () => note,
    'notes.saveDraft': ({ body, expectedRevision }) => {
      if (expectedRevision !== note.revision) return refuse('changed-elsewhere');
      note = { ...note, body, revision: note.revision + 1, savedAt: '2026-11-22T14:03:22.000Z' };
      return { revision: note.revision, savedAt: note.savedAt };
    },
    'notes.sign': () => {
      const signedAt = '2026-11-22T14:05:00.000Z';
      const hash = 'ab'.repeat(32);
      note = {
        ...note,
        state: 'signed',
        signature: {
          therapistId: '00000000-0000-7000-8000-000000000009',
          name: 'Ida Lindqvist',
          credentials: 'LMT',
          signedAt,
          hash,
        },
      };
      return { noteId, signedAt, hash };
    },
  };
}

describe('writing a draft', () => {
  it('keeps what is typed and says so after the reply', async () => {
    const { user, bridge } = openPage(address, aStore());
    await user.type(await screen.findByRole('textbox', { name: 'In the client’s words' }), 'Stiff');
    await waitFor(
      () => expect(bridge.inputsOf('notes.saveDraft').at(-1)?.body.subjective.complaint).toBe('Stiff'),
      {
        timeout: 3000,
      },
    );
    expect(await screen.findByText(/\d\d:03:22/)).toBeVisible();
  });

  it('chooses pain with one click and writes it on leaving the field', async () => {
    const { user, bridge } = openPage(address, aStore());
    const pain = await screen.findByRole('radiogroup', { name: 'Pain now' });
    await user.click(within(pain).getByRole('radio', { name: '7' }));
    await user.tab();
    await waitFor(() =>
      expect(bridge.inputsOf('notes.saveDraft').at(-1)?.body.subjective.painBefore).toBe(7),
    );
  });

  it('answers every safety question with one key', async () => {
    const { user, bridge } = openPage(address, aStore());
    await screen.findByText('0 of 10 asked');
    await user.keyboard('{Alt>}c{/Alt}');
    expect(await screen.findByText('All asked, all clear')).toBeVisible();
    await waitFor(
      () =>
        expect(
          new Set(Object.values(bridge.inputsOf('notes.saveDraft').at(-1)?.body.safety.screen ?? {})),
        ).toEqual(new Set(['no'])),
      { timeout: 3000 },
    );
  });

  it('jumps to a section with its letter', async () => {
    const { user } = openPage(address, aStore());
    await screen.findByRole('heading', { name: 'Plan' });
    await user.keyboard('{Alt>}p{/Alt}');
    expect(screen.getByRole('textbox', { name: 'How often' })).toHaveFocus();
  });

  it('keeps a text that is too long in its field, says so, and saves the rest', async () => {
    const { user, bridge } = openPage(address, aStore());
    const field = await screen.findByRole('textbox', { name: 'Impression' });
    await user.click(field);
    await user.paste('x'.repeat(100_000));
    expect(await screen.findByText(/100,000 characters; 20,000 fit/)).toBeVisible();
    const pain = screen.getByRole('radiogroup', { name: 'Pain after' });
    await user.click(within(pain).getByRole('radio', { name: '2' }));
    await user.tab();
    await waitFor(() => {
      const body = bridge.inputsOf('notes.saveDraft').at(-1)?.body;
      expect([body?.assessment.painAfter, body?.assessment.words]).toEqual([2, '']);
    });
    expect(field).toHaveValue('x'.repeat(100_000));
    expect(screen.getByText('Saved, except for a text that is too long')).toBeVisible();
  });

  it('says that the disk is full, keeps the words and saves them on the button', async () => {
    const handlers = aStore();
    const { user, bridge } = openPage(address, { ...handlers, 'notes.saveDraft': () => refuse('disk-full') });
    const field = await screen.findByRole('textbox', { name: 'Impression' });
    await user.type(field, 'Guarded');
    await user.tab();
    expect(await screen.findByText('The disk is full.')).toBeVisible();
    expect(field).toHaveValue('Guarded');
    bridge.answer({ 'notes.saveDraft': handlers['notes.saveDraft'] });
    await user.click(screen.getAllByRole('button', { name: 'Save now' })[0] as HTMLElement);
    await waitFor(() => expect(screen.queryByText('The disk is full.')).toBeNull());
    expect(bridge.inputsOf('notes.saveDraft').at(-1)?.body.assessment.words).toBe('Guarded');
  });

  it('offers both versions when the draft was changed elsewhere, and loses neither', async () => {
    const theirs = { ...emptyNote, assessment: { ...emptyNote.assessment, words: 'theirs' } };
    const handlers = aStore();
    const { user, bridge } = openPage(address, handlers);
    const field = await screen.findByRole('textbox', { name: 'Impression' });
    bridge.answer({
      'notes.get': () => aDraft({ revision: 7, body: theirs }),
      'notes.saveDraft': ({ expectedRevision }) =>
        expectedRevision === 7
          ? { revision: 8, savedAt: '2026-11-22T14:03:22.000Z' }
          : refuse('changed-elsewhere'),
    });
    await user.type(field, 'mine');
    await user.tab();
    await user.click(await screen.findByRole('button', { name: 'Take the other version' }));
    await waitFor(() => expect(field).toHaveValue('theirs'));
    await user.click(screen.getByRole('button', { name: 'Bring mine back' }));
    expect(field).toHaveValue('mine');
    await waitFor(() => expect(bridge.inputsOf('notes.saveDraft').at(-1)?.expectedRevision).toBe(7), {
      timeout: 3000,
    });
  });

  it('writes what is pending when the shell asks for it', async () => {
    const { user, bridge } = openPage(address, aStore());
    await user.type(await screen.findByRole('textbox', { name: 'Impression' }), 'now');
    const { flushAll } = await import('#renderer/app/flush.ts');
    await flushAll();
    expect(bridge.inputsOf('notes.saveDraft').at(-1)?.body.assessment.words).toBe('now');
  });

  it('writes what is pending before another screen opens', async () => {
    const { user, bridge, router } = openPage(address, aStore());
    await user.type(await screen.findByRole('textbox', { name: 'Impression' }), 'left');
    await router.navigate({ to: '/clients' });
    expect(bridge.inputsOf('notes.saveDraft').at(-1)?.body.assessment.words).toBe('left');
  });

  it('asks before leaving words that could not be saved', async () => {
    const { user, router } = openPage(address, { ...aStore(), 'notes.saveDraft': () => refuse('disk-full') });
    await user.type(await screen.findByRole('textbox', { name: 'Impression' }), 'left');
    void router.navigate({ to: '/clients' });
    const dialog = await screen.findByRole('dialog', { name: 'Leave with words not saved?' });
    await user.click(within(dialog).getByRole('button', { name: 'Stay here' }));
    expect(screen.getByRole('textbox', { name: 'Impression' })).toHaveValue('left');
  });
});

describe('safety and pressure', () => {
  it('stops treatment while a stop flag is open and says what to do', async () => {
    const { user } = openPage(address, aStore(aDraft({ body: treatedNote() })));
    await user.click(await screen.findByRole('button', { name: 'Show the questions' }));
    const flag = await screen.findByRole('group', { name: 'Injury, possible fracture' });
    await user.click(within(flag).getByRole('button', { name: 'Yes' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Stop. Medical care today');
    await user.click(screen.getByRole('button', { name: /Write what you advised/ }));
    expect(screen.getByRole('textbox', { name: /What you advised or did/ })).toHaveFocus();
    expect(screen.queryByRole('textbox', { name: 'Minutes, treatment 1' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Sign note' }));
    expect(await screen.findByText('A red flag or a condition says not to treat today.')).toBeVisible();
  });
});

describe('treatment rows', () => {
  it('adds a row by choosing a structure, removes it and brings it back', async () => {
    const { user } = openPage(address, aStore());
    await user.click(await screen.findByRole('combobox', { name: 'Structure to add' }));
    await user.click(await screen.findByRole('option', { name: 'Piriformis' }));
    const minutes = await screen.findByRole('textbox', { name: 'Minutes, treatment 1' });
    await user.clear(minutes);
    await user.type(minutes, '25');
    expect(screen.getByText('25 of 60 min')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove treatment 1' }));
    expect(screen.queryByText('25 of 60 min')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByRole('textbox', { name: 'Minutes, treatment 1' })).toHaveValue('25');
  });

  it('keeps minutes that are none in the field, out of the note', async () => {
    const { user, bridge } = openPage(address, aStore(aDraft({ body: treatedNote() })));
    const minutes = await screen.findByRole('textbox', { name: 'Minutes, treatment 1' });
    await user.clear(minutes);
    await user.type(minutes, '999');
    expect(minutes).toHaveValue('999');
    expect(screen.getByText(/Whole minutes from 1 to 240/)).toBeVisible();
    await user.tab();
    await waitFor(() =>
      expect(bridge.inputsOf('notes.saveDraft').at(-1)?.body.treatment.rows[0]?.minutes).not.toBe(999),
    );
  });

  it('carries the treatment of last time, never pain or safety', async () => {
    const last = { noteId: '00000000-0000-7000-8000-0000000000a0', date: '2026-11-15', body: treatedNote() };
    const { user, bridge } = openPage(address, aStore(aDraft({ previous: last })));
    await user.click(await screen.findByRole('button', { name: /^Same as last time/ }));
    await waitFor(
      () => expect(bridge.inputsOf('notes.saveDraft').at(-1)?.body.treatment.rows).toHaveLength(1),
      {
        timeout: 3000,
      },
    );
    const body = bridge.inputsOf('notes.saveDraft').at(-1)?.body;
    expect(body?.treatment.rows[0]).toMatchObject({ structure: 'quadratus-lumborum', minutes: 20 });
    expect(body?.treatment.rows[0]?.id).not.toBe(last.body.treatment.rows[0]?.id);
    expect(body?.subjective.painBefore).toBeNull();
    expect(body?.safety.screen.cancer).toBe('not-asked');
  });
});

describe('a session of another therapist', () => {
  const therapist = {
    therapistId: '00000000-0000-7000-8000-000000000010',
    name: 'Ben Okafor',
    credentials: 'RMT',
  };

  it('says whose it is, as a draft and signed by somebody else', async () => {
    const { user } = openPage(address, aStore(aDraft({ body: treatedNote(), therapist })));
    expect(await screen.findByText('Session of Ben Okafor')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Sign note' }));
    await user.click(await screen.findByRole('button', { name: 'Sign' }));
    expect(await screen.findByText('Ida Lindqvist, LMT')).toBeVisible();
    expect(screen.getByText('Session of Ben Okafor')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('is not said of one’s own', async () => {
    openPage(address, aStore(aDraft({ body: treatedNote() })));
    await screen.findByRole('button', { name: 'Sign note' });
    expect(screen.queryByText(/^Session of/)).toBeNull();
  });
});

describe('signing', () => {
  it('refuses an empty note and says what is missing', async () => {
    const { user, bridge } = openPage(address, aStore());
    await user.click(await screen.findByRole('button', { name: 'Sign note' }));
    expect(await screen.findByText('This note has nothing in it yet.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Sign' })).toBeNull();
    expect(bridge.inputsOf('notes.sign')).toHaveLength(0);
  });

  it('lists what is worth a look, and Enter goes back instead of signing', async () => {
    const { user, bridge } = openPage(address, aStore(aDraft({ body: treatedNote() })));
    await user.click(await screen.findByRole('button', { name: 'Sign note' }));
    expect(await screen.findByText('No next visit is noted')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Back to the note' })).toHaveFocus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bridge.inputsOf('notes.sign')).toHaveLength(0);
  });

  it('writes what is pending, signs that revision and goes on to the handout', async () => {
    const { user, bridge } = openPage(address, aStore(aDraft({ body: treatedNote() })));
    await user.type(await screen.findByRole('textbox', { name: 'Impression' }), 'Eased');
    await user.click(screen.getByRole('button', { name: 'Sign note' }));
    await user.click(await screen.findByRole('button', { name: 'Sign' }));
    expect(await screen.findByText(/Signed by/)).toBeVisible();
    expect(screen.getByText('Ida Lindqvist, LMT')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Make handout' })).toBeVisible();
    expect(bridge.inputsOf('notes.sign')).toEqual([{ noteId, expectedRevision: 2 }]);
    expect(bridge.inputsOf('notes.saveDraft').at(-1)?.body.assessment.words).toBe('Eased');
  });
});

describe('the signing question', () => {
  it('says who signs, both dates, and what was carried and left unchanged', async () => {
    const body = {
      ...treatedNote(),
      carried: {
        from: { noteId: '00000000-0000-7000-8000-0000000000a0', date: '2026-11-15' },
        unconfirmed: ['subjective.complaint'],
      },
    };
    const { user } = openPage(address, aStore(aDraft({ body })));
    await user.click(await screen.findByRole('button', { name: 'Sign note' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sign this note?' });
    expect(dialog).toHaveTextContent('You sign as Ida Lindqvist, LMT.');
    expect(dialog).toHaveTextContent('22 Nov 2026 09:30');
    expect(dialog).toHaveTextContent('1 entry was carried from last time and left unchanged');
    expect(dialog).toHaveTextContent('Complaint in the client’s words');
    expect(await violations()).toEqual([]);
  });

  it('is asked and answered with two chords from a field', async () => {
    const { user, bridge } = openPage(address, aStore(aDraft({ body: treatedNote() })));
    await user.click(await screen.findByRole('textbox', { name: 'Impression' }));
    await user.keyboard('{Alt>}{Enter}{/Alt}');
    await screen.findByRole('dialog', { name: 'Sign this note?' });
    expect(bridge.inputsOf('notes.sign')).toEqual([]);
    await user.keyboard('{Alt>}{Enter}{/Alt}');
    expect(await screen.findByText(/Signed by/)).toBeVisible();
  });

  it('asks a late entry for its reason and signs with it', async () => {
    const lateEntry = { begunOn: '2026-11-25', reason: '' };
    const { user, bridge } = openPage(address, aStore(aDraft({ body: treatedNote(), lateEntry })));
    await user.click(await screen.findByRole('button', { name: 'Sign note' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sign this note?' });
    await user.click(within(dialog).getByRole('button', { name: 'Sign' }));
    expect(within(dialog).getByText('Write in a few words why.')).toBeVisible();
    expect(bridge.inputsOf('notes.sign')).toEqual([]);
    await user.type(within(dialog).getByRole('textbox', { name: /^Why it is entered late/ }), 'Power cut');
    await user.click(within(dialog).getByRole('button', { name: 'Sign' }));
    await waitFor(() => expect(bridge.inputsOf('notes.sign').at(-1)?.lateReason).toBe('Power cut'));
  });
});

describe('for everybody', () => {
  it('axe finds nothing in a draft with rows, nor in the signed note', async () => {
    const first = openPage(address, aStore(aDraft({ body: treatedNote() })));
    await screen.findByRole('heading', { name: 'Plan' });
    expect(await violations()).toEqual([]);
    first.unmount();
    closeDraft(noteId);
    const signature = {
      therapistId: '00000000-0000-7000-8000-000000000009',
      name: 'Ida Lindqvist',
      credentials: 'LMT',
      signedAt: '2026-11-22T14:05:00.000Z',
      hash: 'ab'.repeat(32),
    };
    openPage(address, aStore(aDraft({ body: treatedNote(), state: 'signed', signature })));
    await screen.findByText(/Signed by/);
    expect(await violations()).toEqual([]);
  });

  it('says what happened when the note cannot be opened', async () => {
    openPage(address, { ...oneClient(), 'notes.get': () => refuse('not-found') });
    expect(await screen.findByText('This is not in your records any more.')).toBeVisible();
  });
});
