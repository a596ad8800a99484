import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { NoteView } from '#domain/contract/notes.ts';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { closeDraft } from '#renderer/features/notes/open-drafts.ts';
import { aDraft, noteId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import type { FakeHandlers } from '#tests/support/fake-bridge.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { historyWith, nothingKnownOf } from '#tests/support/safety.ts';

afterEach(() => closeDraft(noteId));

const address = `/notes/${noteId}`;

/** A store that keeps one draft. */
function aStore(first: NoteView): FakeHandlers {
  let note = first;
  return {
    ...oneClient(),
    'notes.get': () => note,
    'notes.saveDraft': ({ body }) => {
      note = { ...note, body, revision: note.revision + 1, savedAt: '2026-11-22T14:03:22.000Z' };
      return { revision: note.revision, savedAt: note.savedAt };
    },
    'safety.addClearance': () => ({ clearanceId: '00000000-0000-7000-8000-0000000000d1' }),
  };
}

const open = (more: Partial<NoteView> = {}) => openPage(address, aStore(aDraft(more)));
const knownWith = (condition: Parameters<typeof historyWith>[0]) => ({
  ...nothingKnownOf,
  health: historyWith(condition),
});
const group = (name: string) => screen.findByRole('group', { name });

/** Answers a question, which is asked for first where all ten were answered and folded away. */
async function answer(user: UserEvent, name: string, word: string): Promise<void> {
  const toggle = await screen.findByRole('button', { name: /^(Show|Hide) the questions$/ });
  if (screen.queryByRole('group', { name }) === null) await user.click(toggle);
  await user.click(within(await group(name)).getByRole('button', { name: word }));
}

const lastBody = (bridge: ReturnType<typeof open>['bridge']): NoteBody | undefined =>
  bridge.inputsOf('notes.saveDraft').at(-1)?.body;

async function saved(bridge: ReturnType<typeof open>['bridge'], check: (body: NoteBody | undefined) => void) {
  await waitFor(() => check(lastBody(bridge)), { timeout: 3000 });
}

describe('a red flag', () => {
  it('opens what is said or seen, blocks treatment, says what to do and leads to the letter', async () => {
    const { user, bridge } = open({ body: treatedNote() });
    const name = 'Bladder or bowel change, saddle numbness, both legs';
    await answer(user, name, 'Yes');
    expect(screen.getByRole('alert')).toHaveTextContent('Stop. Emergency care now');
    expect(screen.getByRole('alert')).toHaveTextContent('Call 112 now and stay with the client.');
    expect(screen.getByText(/Blocks treatment and exercises/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Referral letter' })).toHaveAttribute(
      'href',
      expect.stringContaining(`/notes/${noteId}/letter`),
    );
    await answer(user, `${name}: said or seen`, 'Numbness of saddle or genitals');
    await saved(bridge, (body) => expect(body?.safety.observations).toEqual(['saddle-numbness']));
    expect(screen.queryByRole('radiogroup', { name: 'Pressure, treatment 1' })).toBeNull();
  });

  it('stays with a yes when "all clear" is pressed, and goes only with its own answer', async () => {
    const { user, bridge } = open();
    await answer(user, 'Injury, possible fracture', 'Yes');
    await user.keyboard('{Alt>}c{/Alt}');
    await saved(bridge, (body) => expect(body?.safety.screen.cancer).toBe('no'));
    expect(lastBody(bridge)?.safety.screen.fracture).toBe('yes');
    expect(screen.getByRole('alert')).toHaveTextContent('Stop. Medical care today');
    await answer(user, 'Injury, possible fracture', 'No');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('of a serious accident is an emergency', async () => {
    const { user } = open();
    await answer(user, 'Injury, possible fracture', 'Yes');
    await answer(user, 'Injury, possible fracture: said or seen', 'Serious accident or fall from a height');
    expect(screen.getByRole('alert')).toHaveTextContent('Stop. Emergency care now');
  });

  it('is not signed with treatment, and the refusal names it', async () => {
    const { user, bridge } = open({ body: treatedNote() });
    await answer(user, 'Injury, possible fracture', 'Yes');
    await user.click(screen.getByRole('button', { name: 'Sign note' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('Injury, possible fracture')).toBeVisible();
    expect(within(dialog).queryByRole('button', { name: 'Sign' })).toBeNull();
    expect(bridge.inputsOf('notes.sign')).toEqual([]);
  });
});

describe('the full form', () => {
  it('is due when it was never asked, and then asks everything under every flag', async () => {
    const { user, bridge } = open({ lastFullFormOn: null });
    expect(await screen.findByText('Full form due: never asked')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ask the full form' }));
    expect(await group('Fever, unwell, possible infection: said or seen')).toBeVisible();
    expect(await group('Fever')).toBeVisible();
    await saved(bridge, (body) => expect(body?.safety.form).toBe('full'));
  });

  it('is due when health has changed since', async () => {
    open({ lastFullFormOn: '2026-11-20', known: knownWith('scoliosis') });
    expect(await screen.findByText('Full form due: health has changed since')).toBeVisible();
  });
});

describe('the day', () => {
  it('has conditions of its own that stop the session', async () => {
    const { user, bridge } = open({ body: treatedNote() });
    await user.click(await screen.findByRole('button', { name: 'Show the conditions' }));
    await answer(user, 'Fever', 'Yes');
    expect(screen.getByRole('alert')).toHaveTextContent('No session today');
    await saved(bridge, (body) => expect(body?.safety.today.fever).toBe('yes'));
    await user.click(screen.getByRole('button', { name: 'Hide the conditions' }));
    expect(await group('Fever')).toBeVisible();
  });

  it('marks places to keep off, locks them and refuses what is there already', async () => {
    const { user, bridge } = open({ body: treatedNote() });
    await user.click(await screen.findByRole('button', { name: /^Areas to keep off today/ }));
    await user.click(await screen.findByRole('combobox', { name: 'What is there' }));
    await user.click(await screen.findByRole('option', { name: 'Fresh bruise' }));
    await user.click(screen.getByRole('combobox', { name: 'Structure to keep off' }));
    await user.click(await screen.findByRole('option', { name: 'Quadratus lumborum' }));
    expect(await screen.findByText('Keep off here: Fresh bruise.')).toBeVisible();
    await saved(bridge, (body) => {
      expect(body?.safety.keepOff).toEqual([
        { condition: 'bruise', structure: 'quadratus-lumborum', side: 'both' },
      ]);
      expect(body?.safety.today.bruise).toBe('yes');
    });
    await user.click(screen.getByRole('combobox', { name: 'Structure to add' }));
    const option = await screen.findByRole('option', {
      name: 'Quadratus lumborum, keep off (Fresh bruise)',
    });
    expect(option).toHaveAttribute('data-combobox-disabled', 'true');
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Sign note' }));
    expect(await screen.findByText('A treatment row is not allowed for this client today.')).toBeVisible();
    expect(screen.getByText(/^Treatment 1 \(Quadratus lumborum, left\): Keep off here/)).toBeVisible();
  });
});

describe('an anticoagulant in the health history', () => {
  it('holds the pressure of every row: shown, refused, and why', async () => {
    const { user, bridge } = open({ body: treatedNote(), known: knownWith('anticoagulant') });
    const pressure = await screen.findByRole('radiogroup', { name: 'Pressure, treatment 1' });
    expect(screen.getByText('Above 2 is not allowed here: Anticoagulant.')).toBeVisible();
    expect(screen.getByText('Pressure, limit 2')).toBeInTheDocument();
    await user.click(within(pressure).getByRole('radio', { name: /^2/ }));
    await waitFor(() => expect(screen.queryByText('Above 2 is not allowed here: Anticoagulant.')).toBeNull());
    await user.click(within(pressure).getByRole('radio', { name: /^4/ }));
    expect(screen.getByText('4 was not set. Above 2 is not allowed here: Anticoagulant.')).toBeVisible();
    await user.tab();
    await saved(bridge, (body) => expect(body?.treatment.rows[0]?.pressure).toBe(2));
  });

  it('takes deep work, friction and compression out of the techniques', async () => {
    const { user } = open({ known: knownWith('anticoagulant') });
    await user.click(await screen.findByRole('combobox', { name: 'Technique to add' }));
    const deep = await screen.findByRole('option', { name: 'Deep tissue, not today (Anticoagulant)' });
    expect(deep).toHaveAttribute('data-combobox-disabled', 'true');
    expect(screen.getByRole('option', { name: 'Swedish' })).not.toHaveAttribute('data-combobox-disabled');
  });

  it('asks for a reason or a clearance before a treated note is signed', async () => {
    const row = treatedNote();
    const rows = row.treatment.rows.map((each) => ({ ...each, pressure: 2 }));
    const body = { ...row, treatment: { ...row.treatment, rows } };
    const { user, bridge } = open({ body, known: knownWith('anticoagulant') });
    await user.click(await screen.findByRole('button', { name: 'Sign note' }));
    expect(
      await screen.findByText('A condition needs a clearance or your written reason first.'),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Back to the note' }));
    await user.type(screen.getByRole('textbox', { name: 'Why you go on: Anticoagulant' }), 'Agreed');
    await saved(bridge, (saying) =>
      expect(saying?.safety.reasons).toEqual([{ rule: 'anticoagulant', words: 'Agreed' }]),
    );
    expect(screen.getByText('Reason noted')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Sign note' }));
    expect(await screen.findByRole('button', { name: 'Sign' })).toBeVisible();
  });

  it('is answered by a clearance written down without leaving the note', async () => {
    const { user, bridge } = open({ known: knownWith('anticoagulant') });
    await user.click(await screen.findByRole('button', { name: 'Add clearance' }));
    const dialog = await screen.findByRole('dialog', { name: 'Add a clearance' });
    await user.click(within(dialog).getByRole('button', { name: 'Add clearance' }));
    expect(within(dialog).getByText('Say whose word it is.')).toBeVisible();
    await user.type(within(dialog).getByRole('textbox', { name: /Whose word/ }), 'Dr Okafor');
    await user.click(within(dialog).getByRole('radio', { name: '3' }));
    await user.click(within(dialog).getByRole('button', { name: 'Add clearance' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bridge.inputsOf('safety.addClearance')).toMatchObject([
      { ruleId: 'anticoagulant', source: 'Dr Okafor', pressureLimit: 3, expiresOn: null },
    ]);
  });

  it('changes "same as last time": lower pressure, no deep work, and it says so', async () => {
    const last = treatedNote();
    const [row] = last.treatment.rows;
    if (row === undefined) throw new Error('the note has no row');
    const deep = { ...row, id: crypto.randomUUID(), technique: 'deep-tissue' as const, stroke: null };
    const previous = {
      noteId: '00000000-0000-7000-8000-0000000000a0',
      date: '2026-11-15',
      body: { ...last, treatment: { ...last.treatment, rows: [row, deep] } },
    };
    const { user, bridge } = open({ previous, known: knownWith('anticoagulant') });
    await user.click(await screen.findByRole('button', { name: /^Same as last time/ }));
    expect(await screen.findByText('1 row was left out, because it is not allowed today.')).toBeVisible();
    expect(screen.getByText('Pressure was lowered in 1 row.')).toBeVisible();
    await saved(bridge, (body) =>
      expect(body?.treatment.rows.map(({ technique, pressure }) => [technique, pressure])).toEqual([
        ['swedish', 2],
      ]),
    );
  });
});

describe('for everybody', () => {
  it('axe finds nothing with a stop, a cap, an area and the full form on the screen', async () => {
    const note = treatedNote();
    const safety: NoteBody['safety'] = {
      ...emptyNote.safety,
      form: 'full',
      screen: { ...emptyNote.safety.screen, cancer: 'yes' },
      keepOff: [{ condition: 'bruise', structure: 'piriformis', side: 'left' }],
    };
    open({ body: { ...note, safety }, known: knownWith('osteoporosis') });
    await screen.findByRole('heading', { name: 'Plan' });
    expect(await violations()).toEqual([]);
  });
});
