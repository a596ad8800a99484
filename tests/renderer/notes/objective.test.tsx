import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { newFinding, newRange, newTest } from '#domain/notes/objective.ts';
import { Objective } from '#renderer/features/notes/sections/Objective.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { fullNote } from '#tests/support/full-note.ts';
import { showDraft } from './show-draft.tsx';

const withObjective = (more: Partial<NoteBody['objective']>): NoteBody => ({
  ...emptyNote,
  objective: { ...emptyNote.objective, ...more },
});
const field = (name: string) => screen.getByRole('textbox', { name });
const row = (name: string) => screen.getByRole('radiogroup', { name });

async function choose(user: UserEvent, list: string, entry: string): Promise<void> {
  await user.click(screen.getByRole('combobox', { name: list }));
  await user.keyboard(entry);
  await user.click(await screen.findByRole('option', { name: entry }));
}

const toFloor = (before: number | null, after: number | null = null) => ({
  ...newRange(crypto.randomUUID(), { movement: 'fingertip-to-floor', side: null, method: 'tape' }),
  before,
  after,
});

describe('findings', () => {
  it('take the focus to the side of a new row, and digits go from tone to tenderness', async () => {
    const { user, body } = showDraft(<Objective />);
    await choose(user, 'Add a finding', 'Piriformis');
    await waitFor(() =>
      expect(row('Side, finding 1')).toContainElement(document.activeElement as HTMLElement),
    );
    await user.keyboard('l');
    await user.tab();
    await user.keyboard('23');
    expect(body().objective.findings).toMatchObject([
      { structure: 'piriformis', side: 'left', tone: 2, tenderness: 3 },
    ]);
  });

  it('fold out temperature, swelling, texture, taut band, familiar pain, referral and pain on pressure', async () => {
    const body = withObjective({
      findings: [newFinding(crypto.randomUUID(), { structure: 'multifidus', side: 'both' })],
    });
    const shown = showDraft(<Objective />, { body });
    const { user } = shown;
    await user.click(screen.getByRole('button', { name: 'More about finding 1' }));
    const press = (name: string, word: string) =>
      user.click(within(screen.getByRole('group', { name })).getByRole('button', { name: word }));
    await press('Temperature, finding 1', 'Warm');
    await press('Swelling, finding 1', 'Slight');
    await press('Taut band, finding 1', 'Yes');
    await press('Familiar pain, finding 1', 'No');
    await press('Felt as referred to, finding 1', 'Buttock, left');
    within(row('Pain on pressure before, finding 1')).getByRole('radio', { name: '0' }).focus();
    await user.keyboard('74');
    await user.type(field('Texture, finding 1'), 'Ropy{Enter}');
    expect(shown.body().objective.findings[0]).toMatchObject({
      temperature: 'warm',
      swelling: 'slight',
      tautBand: 'yes',
      familiarPain: 'no',
      referredTo: ['buttock-left'],
      pressurePainBefore: 7,
      pressurePainAfter: 4,
      texture: 'Ropy',
    });
    // Enter in the last field goes on to the next finding.
    expect(screen.getByRole('combobox', { name: 'Add a finding' })).toHaveFocus();
  });

  it('say once how little two therapists agree', () => {
    const finding = () => newFinding(crypto.randomUUID(), { structure: 'piriformis', side: 'left' });
    showDraft(<Objective />, { body: withObjective({ findings: [finding(), finding()] }) });
    const hints = screen.getAllByText(/Compare your own findings over time only/);
    expect(hints).toHaveLength(1);
    expect(hints[0]).toHaveAttribute('title', 'Source: Chiropr Man Therap 2021');
  });

  it('keep a texture that is too long in its field and say by how much', async () => {
    const finding = newFinding(crypto.randomUUID(), { structure: 'piriformis', side: 'left' });
    const { user, session } = showDraft(<Objective />, { body: withObjective({ findings: [finding] }) });
    await user.click(screen.getByRole('button', { name: 'More about finding 1' }));
    await user.click(field('Texture, finding 1'));
    await user.paste('x'.repeat(230));
    expect(screen.getByText(/230 characters; 200 fit/)).toBeVisible();
    expect(session.tooLong()).toEqual([`objective.findings.${finding.id}.texture`]);
  });
});

describe('range of motion', () => {
  it('takes a comma, keeps the unit in sight and calls nothing normal', async () => {
    const { user, body } = showDraft(<Objective />);
    await choose(user, 'Add a measure', 'Fingertip to floor');
    await waitFor(() => expect(field('Before, Fingertip to floor')).toHaveFocus());
    await user.keyboard('12,5');
    expect(body().objective.ranges).toMatchObject([
      { movement: 'fingertip-to-floor', method: 'tape', before: 12.5 },
    ]);
    expect(screen.getAllByText('cm').length).toBeGreaterThan(0);
    expect(screen.getByText(/no value is called normal or not/)).toBeVisible();
  });

  it('shows a change only from the detectable change on, with its source', async () => {
    const { user } = showDraft(<Objective />, { body: withObjective({ ranges: [toFloor(12)] }) });
    await user.type(field('After, Fingertip to floor'), '8');
    expect(screen.queryByText(/measuring noise/)).toBeNull();
    await user.clear(field('After, Fingertip to floor'));
    await user.type(field('After, Fingertip to floor'), '7.5');
    expect(
      screen.getByText(
        'After the session 4.5 cm less: more than measuring noise (4.5 cm, Ekedahl 2012, found in acute and subacute low back pain).',
      ),
    ).toBeVisible();
  });

  it('shows the value of last time beside the same movement, side and method', () => {
    const last = withObjective({ ranges: [toFloor(20, 15)] });
    showDraft(<Objective />, { body: withObjective({ ranges: [toFloor(12)] }), last });
    expect(screen.getByText('last 20 cm')).toBeVisible();
    expect(screen.getByText(/^Since last time 8 cm less: more than measuring noise/)).toBeVisible();
  });

  it('says nothing of last time where the method was another', () => {
    const bend = (method: 'inclinometer' | 'fingertip-thigh', before: number) => ({
      ...newRange(crypto.randomUUID(), { movement: 'side-bend', side: 'left', method }),
      before,
    });
    showDraft(<Objective />, {
      body: withObjective({ ranges: [bend('fingertip-thigh', 40)] }),
      last: withObjective({ ranges: [bend('inclinometer', 20)] }),
    });
    expect(screen.queryByText(/^last /)).toBeNull();
  });

  it('offers first what was measured last time, as it was measured', async () => {
    const lastBend = {
      ...newRange(crypto.randomUUID(), { movement: 'side-bend', side: 'right', method: 'fingertip-thigh' }),
      device: 'Tape B',
    };
    const { user, body } = showDraft(<Objective />, { last: withObjective({ ranges: [lastBend] }) });
    await user.click(screen.getByRole('combobox', { name: 'Add a measure' }));
    const options = await screen.findAllByRole('option');
    expect(options[0]).toHaveTextContent('Side-bending, right');
    expect(screen.getByText('Measured last time')).toBeVisible();
    await user.click(options[0] as HTMLElement);
    expect(body().objective.ranges).toMatchObject([
      { movement: 'side-bend', side: 'right', method: 'fingertip-thigh', device: 'Tape B' },
    ]);
  });

  it('adds the other side with Enter in the last field', async () => {
    const { user, body } = showDraft(<Objective />);
    await choose(user, 'Add a measure', 'Rotation, left');
    await user.type(await screen.findByRole('textbox', { name: 'After, Rotation, left' }), '30{Enter}');
    await waitFor(() => expect(field('Before, Rotation, right')).toHaveFocus());
    expect(body().objective.ranges).toMatchObject([{ side: 'left', after: 30 }, { side: 'right' }]);
  });

  it('keeps method, device, pain and end feel', async () => {
    const range = newRange(crypto.randomUUID(), { movement: 'flexion', side: null, method: 'inclinometer' });
    const { user, body } = showDraft(<Objective />, { body: withObjective({ ranges: [range] }) });
    await user.click(screen.getByRole('button', { name: 'More about Flexion' }));
    await user.click(
      within(screen.getByRole('group', { name: 'Painful, Flexion' })).getByRole('button', { name: 'Yes' }),
    );
    await user.click(within(row('Pain at the end, Flexion')).getByRole('radio', { name: '5' }));
    await user.type(field('Device, Flexion'), 'Bubble');
    await user.type(field('End feel, Flexion'), 'Firm');
    expect(body().objective.ranges[0]).toMatchObject({
      isPainful: 'yes',
      pain: 5,
      device: 'Bubble',
      endFeel: 'Firm',
    });
    await user.click(
      within(screen.getByRole('group', { name: 'Painful, Flexion' })).getByRole('button', { name: 'No' }),
    );
    expect(body().objective.ranges[0]?.pain).toBeNull();
  });

  it('removes a measure and brings it back', async () => {
    const { user, body } = showDraft(<Objective />, { body: withObjective({ ranges: [toFloor(12)] }) });
    await user.click(screen.getByRole('button', { name: 'Remove Fingertip to floor' }));
    expect(body().objective.ranges).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(body().objective.ranges[0]?.before).toBe(12);
  });
});

describe('special tests', () => {
  it('keep state, result and angle, and say what they are for', async () => {
    const { user, body } = showDraft(<Objective />);
    await choose(user, 'Add a test', 'Straight leg raise, left');
    const name = 'Straight leg raise, left';
    await user.click(
      within(await screen.findByRole('group', { name: `Result, ${name}` })).getByRole('button', {
        name: 'The known leg symptom',
      }),
    );
    await user.type(field(`Angle, ${name}`), '45');
    expect(body().objective.tests).toMatchObject([
      { test: 'straight-leg-raise', side: 'left', state: 'done', result: 'familiar-leg-symptom', angle: 45 },
    ]);
    expect(screen.getByText(/They are no diagnosis/)).toHaveAttribute(
      'title',
      'Source: Simpson and Gemmell 2006',
    );
  });

  it('that are not in one’s scope have no result', async () => {
    const test = {
      ...newTest(crypto.randomUUID(), { test: 'slump' as const, side: 'left' as const }),
      result: 'negative' as const,
    };
    const { user, body } = showDraft(<Objective />, { body: withObjective({ tests: [test] }) });
    await user.click(
      within(screen.getByRole('group', { name: 'State, Slump, left' })).getByRole('button', {
        name: 'Not in my scope',
      }),
    );
    expect(body().objective.tests[0]).toMatchObject({ state: 'not-in-scope', result: null });
    expect(screen.queryByRole('group', { name: 'Result, Slump, left' })).toBeNull();
  });

  it('show a change of the angle from 5.7 degrees on', () => {
    const raise = (angle: number) => ({
      ...newTest(crypto.randomUUID(), { test: 'straight-leg-raise' as const, side: 'left' as const }),
      angle,
    });
    showDraft(<Objective />, {
      body: withObjective({ tests: [raise(50)] }),
      last: withObjective({ tests: [raise(44)] }),
    });
    expect(screen.getByText('last 44°')).toBeVisible();
    expect(
      screen.getByText('Since last time 6° more: more than measuring noise (5.7°, Ekedahl 2012).'),
    ).toBeVisible();
  });
});

it('posture is an observation and says so', async () => {
  const { user, body } = showDraft(<Objective />);
  await user.click(screen.getByRole('button', { name: /^Posture and gait/ }));
  expect(screen.getByText('Observation only; no posture is proven to cause pain.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Guarding' }));
  await user.click(screen.getByRole('button', { name: /^Posture and gait/ }));
  expect(body().objective.postures).toEqual(['guarding']);
  expect(screen.getByRole('button', { name: /^Posture and gait/ })).toHaveTextContent('Guarding');
});

it('axe finds nothing with rows of every kind, opened', async () => {
  const { user } = showDraft(<Objective />, { body: fullNote(), last: fullNote() });
  for (const button of screen.getAllByRole('button', { name: /^More about/ })) await user.click(button);
  await user.click(screen.getByRole('button', { name: /^Posture/ }));
  expect(await violations()).toEqual([]);
});
