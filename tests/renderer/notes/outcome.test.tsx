import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { answeredClear } from '#domain/safety/section.ts';
import { closeDraft } from '#renderer/features/notes/open-drafts.ts';
import { Assessment } from '#renderer/features/notes/sections/Assessment.tsx';
import { Plan } from '#renderer/features/notes/sections/Plan.tsx';
import { noteId, sessionId } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { historyWith, nothingKnownOf } from '#tests/support/safety.ts';
import { showSections } from './show-sections.tsx';

afterEach(() => closeDraft(noteId));

const point = (date: string, before: number | null) => ({ sessionId, date, before, after: null });
const withPain = (painBefore: number | null): NoteBody => ({
  ...emptyNote,
  subjective: { ...emptyNote.subjective, painBefore },
});

function show(body: NoteBody, points: readonly ReturnType<typeof point>[] = [], known = nothingKnownOf) {
  const sections = (
    <>
      <Assessment />
      <Plan />
    </>
  );
  return showSections(sections, { body, known }, { 'progress.pain': () => ({ points: [...points] }) });
}

describe('change since the first session', () => {
  it('is judged by the smallest meaningful change, which is named', async () => {
    show(withPain(4), [point('2026-11-01', 7), point('2026-11-15', 6)]);
    expect(
      await screen.findByText(
        'Pain now 4; on 1 Nov it was 7. 3 points less (43 %). That reaches 2 points and 30 % (Ostelo 2008): less pain, a meaningful change.',
      ),
    ).toBeVisible();
  });

  it('says where only one threshold, or none, is reached', async () => {
    show(withPain(8), [point('2026-11-01', 10)]);
    expect(await screen.findByText(/That reaches 2 points, not 30 %.*a meaningful change/)).toBeVisible();
  });

  it('asks for pain now, and says nothing on the first visit', async () => {
    show(withPain(null), [point('2026-11-01', 7)]);
    expect(await screen.findByText('Note “Pain now” to compare it with 7 on 1 Nov.')).toBeVisible();
  });

  it('from session 4 without 30 % less says so as a default of the app, from session 6 to refer on', async () => {
    const earlier = ['2026-11-01', '2026-11-04', '2026-11-08', '2026-11-11', '2026-11-15'];
    show(
      withPain(6),
      earlier.map((date) => point(date, 7)),
    );
    expect(await screen.findByText(/Session 6 without 30 % less pain.*refer/)).toBeVisible();
    expect(screen.getAllByText(/A default of this app .*no published limit/).length).toBeGreaterThan(0);
  });
});

describe('safety in the assessment', () => {
  it('shows the red flags and the decision, and stores neither', async () => {
    const { session } = show(emptyNote, [], { ...nothingKnownOf, health: historyWith('anticoagulant') });
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
    const { user, session } = show(emptyNote, [point('2026-11-15', 7)]);
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
