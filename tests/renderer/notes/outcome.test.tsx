import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { answeredClear } from '#domain/safety/section.ts';
import { closeDraft } from '#renderer/features/notes/open-drafts.ts';
import { Assessment } from '#renderer/features/notes/sections/Assessment.tsx';
import { Plan } from '#renderer/features/notes/sections/Plan.tsx';
import { noteId } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { readingOf, recordOf, sessionWith } from '#tests/support/progress-record.ts';
import { historyWith, nothingKnownOf } from '#tests/support/safety.ts';
import { showSections } from './show-sections.tsx';

afterEach(() => closeDraft(noteId));

/** Signed sessions on these days, with this pain before treatment. */
const painOn = (pains: Readonly<Record<string, number>>) =>
  recordOf({
    sessions: Object.entries(pains).map(([date, value], index) =>
      sessionWith(date, [readingOf('pain-now', value)], index + 1),
    ),
  });
const withPain = (painBefore: number | null): NoteBody => ({
  ...emptyNote,
  subjective: { ...emptyNote.subjective, painBefore },
});

function show(body: NoteBody, record = recordOf(), known = nothingKnownOf) {
  const sections = (
    <>
      <Assessment />
      <Plan />
    </>
  );
  return showSections(sections, { body, known }, { 'progress.record': () => record });
}

describe('change since the first session', () => {
  it('is judged as progress judges it, in the same words, with threshold and source', async () => {
    show(withPain(4), painOn({ '2026-11-01': 7, '2026-11-15': 6 }));
    expect(
      await screen.findByText(
        'Pain before treatment since 1 Nov: better. From 7 to 4: 3 points less, 43 %. Reaches the smallest meaningful change of 2 points or 30 % (Ostelo 2008).',
      ),
    ).toBeVisible();
  });

  it('follows the score of the draft', async () => {
    const { session } = show(withPain(4), painOn({ '2026-11-01': 7 }));
    expect(await screen.findByText(/since 1 Nov: better/)).toBeVisible();
    act(() => session.update('subjective', { painBefore: 6 }));
    expect(await screen.findByText(/since 1 Nov: not clearly different/)).toBeVisible();
  });

  it('asks for pain now, and says nothing at the first visit', async () => {
    const { unmount } = show(withPain(null), painOn({ '2026-11-01': 7 }));
    expect(await screen.findByText('Note “Pain now” to compare it with 7 on 1 Nov.')).toBeVisible();
    unmount();
    show(withPain(5));
    expect(await screen.findByRole('button', { name: /^Session 4/ })).toBeVisible();
    expect(screen.queryByText('Since the first session')).toBeNull();
  });

  it('says the verdict over all beside it once there is more than pain', async () => {
    const body = withPain(6);
    const subjective = { ...body.subjective, globalChange: 3 };
    show({ ...body, subjective }, painOn({ '2026-11-01': 7 }));
    expect(await screen.findByText('All measures together: better.')).toBeVisible();
  });
});

describe('the prompt to look again', () => {
  const five = painOn({
    '2026-11-01': 7,
    '2026-11-04': 7,
    '2026-11-08': 7,
    '2026-11-11': 7,
    '2026-11-15': 7,
  });

  it('stands with its reason where the plan is written, and goes with a new review date', async () => {
    const { session } = show(withPain(6), five);
    const prompt = await screen.findByRole('note', { name: 'Think about referring on' });
    expect(prompt).toHaveTextContent(
      /6 sessions have passed and nothing is clearly better.*not a published limit/,
    );
    expect(prompt).toHaveTextContent('Talk with the client about seeing a physician');
    act(() => session.update('plan', { reviewOn: '2026-12-20' }));
    await waitFor(() => expect(screen.queryByRole('note', { name: 'Think about referring on' })).toBeNull());
  });

  it('comes with the date that was agreed, and not once the client is better', async () => {
    const body = withPain(7);
    const plan = { ...body.plan, reviewOn: '2026-11-22' };
    const { session } = show({ ...body, plan }, painOn({ '2026-11-15': 7 }));
    expect(await screen.findByRole('note', { name: 'Time to look again' })).toHaveTextContent(
      'The review date, 22 Nov 2026, has come',
    );
    act(() => session.update('subjective', { painBefore: 2 }));
    await waitFor(() => expect(screen.queryByRole('note', { name: 'Time to look again' })).toBeNull());
  });
});

describe('safety in the assessment', () => {
  it('shows the red flags and the decision, and stores neither', async () => {
    const { session } = show(emptyNote, recordOf(), {
      ...nothingKnownOf,
      health: historyWith('anticoagulant'),
    });
    expect(screen.getByText('Red flags: 10 not asked.')).toBeVisible();
    expect(screen.getByText(/^Decision: treat only with a clearance or a written reason/)).toBeVisible();
    expect(session.body()).toEqual(emptyNote);
  });
});

describe('a decision', () => {
  it('is open while red flags were not asked, and says what speaks against treatment', () => {
    show(emptyNote);
    expect(screen.getByText('Decision: open until the red flags are asked.')).toBeVisible();
  });

  it('is that no rule speaks against it once all were asked', () => {
    show({ ...emptyNote, safety: { ...emptyNote.safety, ...answeredClear(emptyNote.safety) } });
    expect(screen.getByText('Red flags: all ten asked, none answered yes.')).toBeVisible();
    expect(screen.getByText('Decision: no rule speaks against treatment.')).toBeVisible();
  });
});

describe('the plan', () => {
  it('offers the day of session 4 for the review', async () => {
    const { user, session } = show(emptyNote, painOn({ '2026-11-15': 7 }));
    await user.click(await screen.findByRole('button', { name: 'Session 4: 6 Dec' }));
    expect(session.body().plan.reviewOn).toBe('2026-12-06');
    expect(screen.queryByRole('button', { name: /^Session 4/ })).toBeNull();
  });

  it('adds home exercises with a default dose, which can be changed, and the stop rule', async () => {
    const { user, session } = show(emptyNote);
    await user.click(screen.getByRole('combobox', { name: 'Home exercises' }));
    await user.click(await screen.findByRole('option', { name: 'Knee rolls' }));
    const dose = screen.getByRole('textbox', { name: 'Dose, Knee rolls' });
    expect(dose).toHaveValue('Hold 2 to 10 seconds, 3 to 10 times each side');
    await user.type(dose, ', at night');
    expect(session.body().plan.exercises).toEqual([
      { exercise: 'knee-rolls', dose: 'Hold 2 to 10 seconds, 3 to 10 times each side, at night' },
    ]);
    expect(screen.getByText(/Stop if pain is sharp/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove Knee rolls' }));
    expect(session.body().plan.exercises).toEqual([]);
  });

  it('offers no exercises while a flag is open', () => {
    const safety = { ...emptyNote.safety, screen: { ...emptyNote.safety.screen, fracture: 'yes' as const } };
    show({ ...emptyNote, safety });
    expect(screen.getByText(/^No exercises while a flag is open/)).toBeVisible();
    expect(screen.queryByRole('combobox', { name: 'Home exercises' })).toBeNull();
  });

  it('takes focus, sessions, referral and whether the client agreed; axe finds nothing', async () => {
    const { user, session } = show(emptyNote);
    await user.click(screen.getByRole('combobox', { name: 'Structures in focus' }));
    await user.click(await screen.findByRole('option', { name: 'Multifidus' }));
    await user.type(screen.getByRole('textbox', { name: 'Sessions agreed' }), '6');
    await user.click(screen.getByRole('button', { name: 'Add a referral' }));
    await user.type(screen.getByRole('textbox', { name: 'To whom' }), 'Dr Okafor');
    await user.click(
      within(screen.getByRole('group', { name: 'How soon' })).getByRole('button', { name: 'Within days' }),
    );
    await user.click(
      within(screen.getByRole('group', { name: 'Told to the client, and agreed' })).getByRole('button', {
        name: 'Yes',
      }),
    );
    await user.type(screen.getByRole('textbox', { name: 'Goal progress' }), '40');
    expect(session.body().plan).toMatchObject({
      focus: ['multifidus'],
      sessionCount: 6,
      referral: { to: 'Dr Okafor', urgency: 'days', reason: '', letterOn: null },
      clientAgreed: 'yes',
    });
    expect(session.body().assessment.goalProgress).toBe(40);
    await user.click(
      within(screen.getByRole('group', { name: 'Structures in focus' })).getByRole('button', {
        name: 'Multifidus',
      }),
    );
    expect(session.body().plan.focus).toEqual([]);
    expect(await violations()).toEqual([]);
  });
});
