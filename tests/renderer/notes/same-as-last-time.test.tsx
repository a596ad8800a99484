import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { newFinding } from '#domain/notes/objective.ts';
import { closeDraft } from '#renderer/features/notes/open-drafts.ts';
import { Objective } from '#renderer/features/notes/sections/Objective.tsx';
import { Plan } from '#renderer/features/notes/sections/Plan.tsx';
import { Subjective } from '#renderer/features/notes/sections/Subjective.tsx';
import { Treatment } from '#renderer/features/notes/sections/Treatment.tsx';
import { StartBar } from '#renderer/features/notes/start/StartBar.tsx';
import { noteId } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { treatedNote } from '#tests/support/notes.ts';
import { showSections } from './show-sections.tsx';

afterEach(() => closeDraft(noteId));

/** Last time: a complaint, a finding, a row of treatment and a plan, with scores that must not come along. */
function lastNote(): NoteBody {
  const note = treatedNote();
  return {
    ...note,
    subjective: { ...note.subjective, qualities: ['ache'], words: 'Slept badly' },
    objective: {
      ...note.objective,
      findings: [{ ...newFinding(crypto.randomUUID(), { structure: 'multifidus', side: 'left' }), tone: 2 }],
    },
    treatment: { ...note.treatment, sessionMinutes: 45 },
    assessment: { ...note.assessment, adverse: ['soreness'] },
    plan: { ...emptyNote.plan, frequency: 'Weekly', nextVisitDate: '2026-11-22', clientAgreed: 'yes' },
  };
}

function open() {
  const shown = showSections(
    <>
      <StartBar />
      <Subjective />
      <Objective />
      <Treatment />
      <Plan />
    </>,
    { last: lastNote() },
  );
  const unconfirmed = (check: (paths: readonly string[]) => void) => check(shown.body().carried.unconfirmed);
  return { ...shown, saved: shown.body, unconfirmed };
}

const section = (name: string) => screen.getByRole('region', { name });
const carry = async (user: ReturnType<typeof open>['user']) => {
  await screen.findByRole('button', { name: /^Same as last time/ });
  await user.keyboard('{Alt>}l{/Alt}');
  await screen.findByText(/values from 15 Nov are not confirmed yet/);
};

describe('same as last time', () => {
  it('carries with one key, lists each value and leaves the day to the therapist', async () => {
    const { user, unconfirmed, saved } = open();
    await carry(user);
    unconfirmed((paths) => {
      expect(paths).toHaveLength(6);
      expect(paths).toEqual(
        expect.arrayContaining([
          'subjective.complaint',
          'subjective.qualities',
          expect.stringMatching(/^objective\.findings\./),
          expect.stringMatching(/^treatment\.rows\./),
          'treatment.sessionMinutes',
          'plan.frequency',
        ]),
      );
    });
    const body = saved();
    expect(body.carried.from).toEqual({
      noteId: '00000000-0000-7000-8000-0000000000a0',
      date: '2026-11-15',
    });
    expect([body.subjective.painBefore, body.assessment.painAfter, body.assessment.response]).toEqual([
      null,
      null,
      null,
    ]);
    expect([body.subjective.words, body.assessment.adverse, body.plan.nextVisitDate]).toEqual(['', [], null]);
    expect(body.plan.clientAgreed).toBeNull();
    expect(body.safety.screen.cancer).toBe('not-asked');
    expect(screen.queryByRole('button', { name: /^Same as last time/ })).toBeNull();
  });

  it('frames a carried value with the day it comes from, until it is touched', async () => {
    const { user, unconfirmed } = open();
    await carry(user);
    const frequency = screen.getByRole('textbox', { name: 'How often' });
    expect(frequency).toHaveValue('Weekly');
    expect(within(section('Plan')).getByText(/^from 15 Nov/)).toBeVisible();
    await user.type(frequency, ', then monthly');
    expect(within(section('Plan')).queryByText(/^from 15 Nov/)).toBeNull();
    expect(frequency).toHaveFocus();
    unconfirmed((paths) => {
      expect(paths).not.toContain('plan.frequency');
      expect(paths).toHaveLength(5);
    });
  });

  it('confirms a treatment row by a change in it, and only that row', async () => {
    const { user, unconfirmed } = open();
    await carry(user);
    const treatment = section('Treatment');
    const pressure = within(treatment).getByRole('radiogroup', { name: 'Pressure, treatment 1' });
    await user.click(within(pressure).getByRole('radio', { name: /^4/ }));
    unconfirmed((paths) => {
      expect(paths.filter((path) => path.startsWith('treatment.'))).toEqual(['treatment.sessionMinutes']);
      expect(paths).toHaveLength(5);
    });
  });

  it('confirms the section that has the focus with Alt+K, and by its button', async () => {
    const { user, unconfirmed } = open();
    await carry(user);
    await user.click(screen.getByRole('textbox', { name: 'How often' }));
    await user.keyboard('{Alt>}k{/Alt}');
    unconfirmed((paths) => {
      expect(paths.filter((path) => path.startsWith('plan.'))).toEqual([]);
      expect(paths).toHaveLength(5);
    });
    await user.click(within(section('Subjective')).getByRole('button', { name: 'Confirm 2 carried values' }));
    unconfirmed((paths) => expect(paths).toHaveLength(3));
    expect(within(section('Subjective')).queryByRole('button', { name: /^Confirm/ })).toBeNull();
  });

  it('confirms one value, then all at once; the values stay', async () => {
    const { user, unconfirmed, saved } = open();
    await carry(user);
    await user.click(within(section('Plan')).getByRole('button', { name: /^from 15 Nov/ }));
    unconfirmed((paths) => expect(paths).not.toContain('plan.frequency'));
    await user.click(screen.getByRole('button', { name: 'Confirm all' }));
    unconfirmed((paths) => expect(paths).toEqual([]));
    expect(saved().plan.frequency).toBe('Weekly');
    expect(saved().treatment.rows).toHaveLength(1);
    expect(saved().carried.from?.date).toBe('2026-11-15');
    expect(screen.queryByText(/^from 15 Nov/)).toBeNull();
    expect(screen.getByText('Carried from 15 Nov, all confirmed or changed.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Same as last time/ })).toBeNull();
  });

  it('takes back what is unconfirmed and keeps what was written or touched', async () => {
    const { user, saved, unconfirmed } = open();
    await carry(user);
    const pain = screen.getByRole('radiogroup', { name: 'Pain now' });
    await user.click(within(pain).getByRole('radio', { name: '5' }));
    await user.type(screen.getByRole('textbox', { name: 'How often' }), ' for now');
    await user.click(screen.getByRole('button', { name: 'Take back' }));
    unconfirmed((paths) => expect(paths).toEqual([]));
    const body = saved();
    expect(body.subjective).toMatchObject({ complaint: '', qualities: [], painBefore: 5 });
    expect([body.treatment.rows, body.objective.findings]).toEqual([[], []]);
    expect(body.plan.frequency).toBe('Weekly for now');
    expect(await screen.findByRole('button', { name: /^Same as last time/ })).toBeVisible();
  });

  it('does nothing on a first visit', () => {
    showSections(<StartBar />);
    expect(screen.queryByRole('button', { name: /^Same as last time/ })).toBeNull();
  });

  it('axe finds nothing while values are unconfirmed', async () => {
    const { user } = open();
    await carry(user);
    expect(await violations()).toEqual([]);
  });
});
