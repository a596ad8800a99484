import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { AmendmentDraft } from '#domain/contract/amendments.ts';
import type { NoteView } from '#domain/contract/notes.ts';
import { closeDraft } from '#renderer/features/notes/open-drafts.ts';
import { sessionRow } from '#tests/renderer/app/open-window.tsx';
import { clientId, noteId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';
import { aSignedNote, aVersion, signedBody } from './signed-samples.ts';

afterEach(() => closeDraft(noteId));

const address = `/notes/${noteId}`;
const savedAt = '2026-11-24T09:10:11.000Z';

const anAmendment = (more: Partial<AmendmentDraft>): AmendmentDraft => ({
  kind: 'addendum',
  reason: '',
  words: '',
  body: null,
  revision: 1,
  savedAt,
  begunOn: '2026-11-24',
  therapistName: 'Ida Lindqvist',
  ...more,
});

/** A store that keeps one signed note and what is written to it. */
function aStore(first: NoteView = aSignedNote()): FakeHandlers {
  let note = first;
  const change = (part: Partial<AmendmentDraft>) => {
    const amendment = note.amendment ?? anAmendment({});
    note = { ...note, amendment: { ...amendment, ...part, revision: amendment.revision + 1 } };
    return { revision: amendment.revision + 1, savedAt };
  };
  return {
    ...oneClient(),
    'notes.get': () => note,
    'notes.amend.begin': ({ kind, reason }) => {
      const body = kind === 'correction' ? note.body : null;
      note = { ...note, amendment: anAmendment({ kind, reason, body }) };
      return { revision: 1, savedAt };
    },
    'notes.amend.save': ({ reason, words }) => change({ reason, words }),
    'notes.amend.saveBody': ({ body }) => change({ body }),
    'notes.amend.discard': () => {
      note = { ...note, amendment: null };
      return {};
    },
    'notes.amend.sign': ({ reason }) => {
      const { kind = 'addendum', words = '', body = null } = note.amendment ?? {};
      const version = aVersion({ number: 2, kind, reason, words, signedAt: savedAt, hash: 'cd'.repeat(32) });
      note = { ...note, body: body ?? note.body, amendment: null, versions: [...note.versions, version] };
      return { noteId, number: 2, signedAt: savedAt, hash: version.hash };
    },
  };
}

const wordsField = () => screen.findByRole('textbox', { name: /^What is to be added/ });
const reasonField = () => screen.getByRole('textbox', { name: /^Why it is added/ });

describe('an addendum', () => {
  it('opens with one button, is saved as it is typed, and stands under the note once signed', async () => {
    const { user, bridge } = openPage(address, aStore());
    await user.click(await screen.findByRole('button', { name: 'Add to this note' }));
    const words = await wordsField();
    expect(words).toHaveFocus();
    await user.type(words, 'Slept well');
    await user.tab();
    await waitFor(() => expect(bridge.inputsOf('notes.amend.save').at(-1)?.words).toBe('Slept well'));
    await user.type(reasonField(), 'Phone call');
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Sign addendum' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sign this addendum?' });
    expect(dialog).toHaveTextContent('You sign as Ida Lindqvist, LMT.');
    await user.click(within(dialog).getByRole('button', { name: 'Sign' }));
    const added = await screen.findByRole('region', { name: 'Added later' });
    expect(added).toHaveTextContent('Slept well');
    expect(added).toHaveTextContent('Reason: Phone call');
    expect(await screen.findByText('Amended')).toBeVisible();
    expect(bridge.inputsOf('notes.amend.sign').at(-1)).toMatchObject({ reason: 'Phone call' });
  });

  it('is not signed without words and a reason, and says so at the field', async () => {
    const { user, bridge } = openPage(address, aStore(aSignedNote({ amendment: anAmendment({}) })));
    await wordsField();
    await user.click(screen.getByRole('button', { name: 'Sign addendum' }));
    expect(screen.getByText('Write what is to be added.')).toBeVisible();
    expect(screen.getByText('Write in a few words why.')).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(bridge.inputsOf('notes.amend.sign')).toEqual([]);
  });

  it('stays in its field when it cannot be saved, and both versions stay when two windows wrote', async () => {
    const handlers = aStore(aSignedNote({ amendment: anAmendment({ words: 'A' }) }));
    const { user, bridge } = openPage(address, handlers);
    bridge.answer({ 'notes.amend.save': () => refuse('changed-elsewhere') });
    await user.type(await wordsField(), ' mine');
    await user.tab();
    const both = await screen.findByRole('button', { name: 'Keep both' });
    bridge.answer({
      ...handlers,
      'notes.get': () => aSignedNote({ amendment: anAmendment({ words: 'theirs', revision: 7 }) }),
    });
    await user.click(both);
    await waitFor(() =>
      expect(bridge.inputsOf('notes.amend.save').at(-1)).toMatchObject({
        expectedRevision: 7,
        words: 'theirs\n\nA mine',
      }),
    );
  });

  it('is thrown away after a question', async () => {
    const { user, bridge } = openPage(
      address,
      aStore(aSignedNote({ amendment: anAmendment({ words: 'A' }) })),
    );
    await wordsField();
    await user.click(screen.getByRole('button', { name: 'Throw away' }));
    const dialog = await screen.findByRole('dialog', { name: 'Throw this addendum away?' });
    await user.click(within(dialog).getByRole('button', { name: 'Throw away' }));
    expect(await screen.findByRole('button', { name: 'Add to this note' })).toBeVisible();
    expect(bridge.inputsOf('notes.amend.discard')).toEqual([{ noteId }]);
  });
});

describe('a correction', () => {
  it('asks why, opens the whole note under a banner, and is signed by the rules of signing', async () => {
    const { user, bridge } = openPage(address, aStore());
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Correct this note' }));
    await user.click(await screen.findByRole('button', { name: 'Begin the correction' }));
    expect(bridge.inputsOf('notes.amend.begin')).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: /^Why it is corrected/ }), 'Wrong side');
    await user.click(screen.getByRole('button', { name: 'Begin the correction' }));
    const banner = await screen.findByRole('note', { name: 'Correction' });
    expect(banner).toHaveTextContent('You are correcting a signed note.');
    expect(banner).toHaveTextContent('Reason: Wrong side');
    await user.type(screen.getByRole('textbox', { name: 'Impression' }), 'Eased');
    await user.click(screen.getByRole('button', { name: 'Sign correction' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sign this correction?' });
    expect(bridge.inputsOf('notes.amend.saveBody').at(-1)?.body.assessment.words).toBe('Eased');
    expect(bridge.inputsOf('notes.saveDraft')).toEqual([]);
    expect(within(dialog).getByRole('textbox', { name: /^Why it is corrected/ })).toHaveValue('Wrong side');
    await user.click(within(dialog).getByRole('button', { name: 'Sign' }));
    expect(await screen.findByText(/^Corrected by Ida Lindqvist, LMT/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Compare with the original' })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('that is not signed is said on the signed note, with the way back to it', async () => {
    const amendment = anAmendment({ kind: 'correction', reason: 'Side', body: signedBody });
    const { user } = openPage(address, aStore(aSignedNote({ amendment })));
    await user.click(await screen.findByRole('link', { name: 'Go on with the correction' }));
    expect(await screen.findByRole('note', { name: 'Correction' })).toBeVisible();
  });

  it('that is not there any more says so and leads back', async () => {
    openPage(`${address}/correction`, aStore());
    expect(await screen.findByText('No correction of this note is being written.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Back to the note' })).toBeVisible();
  });
});

describe('a late entry', () => {
  it('is labelled for good, with both days and the reason', async () => {
    const reason = 'Power cut';
    const versions = [aVersion({ kind: 'late-entry', reason })];
    const lateEntry = { begunOn: '2026-11-25', reason };
    openPage(address, aStore(aSignedNote({ versions, lateEntry })));
    expect(
      await screen.findByText('Session of 22 Nov 2026, begun 25 Nov 2026.', { exact: false }),
    ).toBeVisible();
    expect(screen.getByText('Reason: Power cut')).toBeVisible();
    expect(screen.getAllByText('Late entry').length).toBeGreaterThan(0);
  });
});

describe('the list of sessions', () => {
  it('says what was amended, entered late, and is not signed yet', async () => {
    const sessions = [
      sessionRow(1, { isAmended: true }),
      sessionRow(2, { isLateEntry: true, amendment: { kind: 'addendum', begunOn: '2026-11-24' } }),
    ];
    openPage(`/clients/${clientId}/sessions`, { ...aStore(), 'notes.listForClient': () => ({ sessions }) });
    const [, amended, late] = await screen.findAllByRole('row');
    expect(amended).toHaveTextContent('Amended');
    expect(late).toHaveTextContent(/Signed.*Late entry.*Addendum not signed/);
  });
});

describe('versions side by side', () => {
  const corrected = {
    ...signedBody,
    subjective: { ...signedBody.subjective, complaint: 'Stiff since Monday' },
  };
  const withHash = (body: NoteView['body'], version: Partial<NoteView['versions'][number]>) => ({
    ...aVersion(version),
    body,
    previousHash: '',
  });
  const versions = [
    withHash(signedBody, {}),
    withHash(signedBody, { number: 2, kind: 'addendum', words: 'Slept well', reason: 'Call' }),
    withHash(corrected, { number: 3, kind: 'correction', reason: 'Wrong day' }),
  ];

  it('shows the original and the newest word by word, and any two by choice', async () => {
    const { user } = openPage(`${address}/versions`, { ...aStore(), 'notes.versions': () => ({ versions }) });
    const subjective = await screen.findByRole('region', { name: 'Subjective' });
    expect(subjective.querySelector('del')).toHaveTextContent('Sunday');
    expect(subjective.querySelector('ins')).toHaveTextContent('Monday');
    expect(screen.getByRole('region', { name: 'Added words' })).toHaveTextContent('Slept well');
    expect(screen.getByText('Reason: Wrong day')).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('combobox', { name: 'Right' }));
    await user.click(await screen.findByRole('option', { name: '2. Addendum' }));
    expect(screen.getByRole('region', { name: 'Subjective' }).querySelector('del, ins')).toBeNull();
    expect(screen.getByText('Reason: Call')).toBeVisible();
  });

  it('says what will stand here while there is one version, and what went wrong', async () => {
    const { bridge, user } = openPage(`${address}/versions`, {
      ...aStore(),
      'notes.versions': () => refuse('internal'),
    });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    bridge.answer({ 'notes.versions': () => ({ versions: versions.slice(0, 1) }) });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('This note has one version.')).toBeVisible();
  });
});
