import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { newTreatmentRow, type TreatmentRow } from '#domain/notes/treatment.ts';
import { closeDraft } from '#renderer/features/notes/open-drafts.ts';
import { Treatment } from '#renderer/features/notes/sections/Treatment.tsx';
import { noteId } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { historyWith, nothingKnownOf } from '#tests/support/safety.ts';
import { showSections } from './show-sections.tsx';

afterEach(() => closeDraft(noteId));

const work = { technique: 'swedish', stroke: null, structure: 'piriformis', side: 'left' } as const;

function noteOf(rows: readonly Partial<TreatmentRow>[], sessionMinutes: number | null = 60): NoteBody {
  return {
    ...emptyNote,
    treatment: {
      ...emptyNote.treatment,
      sessionMinutes,
      rows: rows.map((row) => newTreatmentRow(crypto.randomUUID(), { ...work, ...row })),
    },
  };
}
const show = (body: NoteBody, known = nothingKnownOf) => showSections(<Treatment />, { body, known });

describe('a new row', () => {
  it('begins with its preset, which can be changed, and takes the length of the session', async () => {
    const { user, session } = show(noteOf([], null));
    await user.click(screen.getByRole('combobox', { name: 'Technique to add' }));
    await user.click(await screen.findByRole('option', { name: 'Trigger point, compression' }));
    await user.click(screen.getByRole('combobox', { name: 'Structure to add' }));
    await user.click(await screen.findByRole('option', { name: 'Piriformis' }));
    expect(session.body().treatment).toMatchObject({
      sessionMinutes: 60,
      rows: [{ pressure: 3, minutes: 5, holdSeconds: 60, repeats: 2, position: 'prone' }],
    });
    expect(screen.getByText('Prone · held 60 s · 2 ×')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /ore about treatment 1$/ }));
    const held = screen.getByRole('textbox', { name: 'Held, seconds, treatment 1' });
    await user.clear(held);
    await user.type(held, '90');
    expect(session.body().treatment.rows[0]?.holdSeconds).toBe(90);
    expect(screen.getByText(/Stop if it feels sharp or electric, or spreads\./)).toBeVisible();
    expect(screen.getByText(/PMC9434898/)).toBeVisible();
  });

  it('keeps the cap of the day, for an area as for a structure', async () => {
    const known = { ...nothingKnownOf, health: historyWith('osteoporosis') };
    const { user, session } = show(noteOf([]), known);
    await user.click(screen.getByRole('combobox', { name: 'Structure to add' }));
    await user.click(await screen.findByRole('option', { name: 'Low back' }));
    expect(session.body().treatment.rows[0]).toMatchObject({ structure: 'low-back', pressure: 2 });
    const pressure = screen.getByRole('radiogroup', { name: 'Pressure, treatment 1' });
    await user.click(within(pressure).getByRole('radio', { name: /^4/ }));
    expect(session.body().treatment.rows[0]?.pressure).toBe(2);
    expect(screen.getByText(/^4 was not set\. Above 2 is not allowed here/)).toBeVisible();
  });
});

describe('repeating', () => {
  it('adds a row like the last with Alt+R, and on the other side with its button', async () => {
    const { user, session } = show(noteOf([{ minutes: 10, pressure: 3, discomfort: 5, response: 'eased' }]));
    await user.keyboard('{Alt>}r{/Alt}');
    await user.click(screen.getByRole('button', { name: 'Repeat on the other side' }));
    expect(
      session
        .body()
        .treatment.rows.map(({ side, minutes, discomfort, response }) => [
          side,
          minutes,
          discomfort,
          response,
        ]),
    ).toEqual([
      ['left', 10, 5, 'eased'],
      ['left', 10, null, null],
      ['right', 10, null, null],
    ]);
    expect(new Set(session.body().treatment.rows.map(({ id }) => id)).size).toBe(3);
  });
});

describe('the minutes', () => {
  it('are shown against the session and warn beyond five, never block', async () => {
    const { user, session } = show(noteOf([{ minutes: 55 }]));
    expect(screen.getByText('55 of 60 min')).toBeVisible();
    expect(screen.queryByText(/min less than the session/)).toBeNull();
    const minutes = screen.getByRole('textbox', { name: 'Minutes, treatment 1' });
    await user.clear(minutes);
    await user.type(minutes, '50');
    expect(screen.getByText(/10 min less than the session/)).toBeVisible();
    const length = screen.getByRole('textbox', { name: 'Session, minutes' });
    await user.clear(length);
    await user.type(length, '44');
    expect(screen.getByText(/6 min more than the session/)).toBeVisible();
    expect(session.body().treatment).toMatchObject({ sessionMinutes: 44, rows: [{ minutes: 50 }] });
  });
});

describe('what is said in a row', () => {
  it('no forceful rocking under osteoporosis, and nothing of pressure where there is no touch', () => {
    const known = { ...nothingKnownOf, health: historyWith('osteoporosis') };
    show(
      noteOf([
        { technique: 'joint-rocking', structure: 'low-back', pressure: 2 },
        { technique: 'relaxation', stroke: 'breath-coaching' },
      ]),
      known,
    );
    expect(screen.getByText(/^No forceful rocking: Osteoporosis\.$/)).toBeVisible();
    expect(screen.getAllByText(/No forceful rocking/)).toHaveLength(1);
    expect(screen.queryByRole('radiogroup', { name: 'Pressure, treatment 2' })).toBeNull();
    expect(screen.getByText('no pressure')).toBeVisible();
  });

  it('that tapotement keeps off kidneys, always', () => {
    show(noteOf([{ stroke: 'tapotement', structure: 'gluteus-maximus' }]));
    expect(screen.getByText(/Not over the kidneys or ribs 11 and 12/)).toBeVisible();
  });

  it('another technique brings its preset and drops what it has not', async () => {
    const { user, session } = show(noteOf([{ minutes: 15, pressure: 3, position: 'prone' }]));
    await user.click(screen.getByRole('combobox', { name: 'Technique, treatment 1' }));
    await user.click(await screen.findByRole('option', { name: 'Heat or cold, heat pack' }));
    expect(session.body().treatment.rows[0]).toMatchObject({
      technique: 'heat-cold',
      pressure: null,
      minutes: 15,
    });
    expect(screen.queryByRole('radiogroup', { name: 'Pressure, treatment 1' })).toBeNull();
  });
});

describe('the fold of a row', () => {
  it('takes position, response, discomfort and detail; too much discomfort is said; axe finds nothing', async () => {
    const { user, session } = show(noteOf([{ technique: 'trigger-point', stroke: 'compression' }]));
    await user.click(screen.getByRole('button', { name: /ore about treatment 1$/ }));
    await user.click(screen.getByRole('combobox', { name: 'Position, treatment 1' }));
    await user.click(await screen.findByRole('option', { name: 'Lying on the left side' }));
    await user.click(screen.getByRole('combobox', { name: 'Response, treatment 1' }));
    await user.click(await screen.findByRole('option', { name: 'Softened' }));
    const discomfort = screen.getByRole('radiogroup', { name: 'Discomfort at its peak, treatment 1' });
    await user.click(within(discomfort).getByRole('radio', { name: '8' }));
    expect(screen.getByText(/ease off/)).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Detail, treatment 1' }), 'with the breath{Enter}');
    expect(screen.getByRole('combobox', { name: 'Structure to add' })).toHaveFocus();
    expect(session.body().treatment.rows[0]).toMatchObject({
      position: 'side-left',
      response: 'softened',
      discomfort: 8,
      detail: 'with the breath',
    });
    expect(await violations()).toEqual([]);
  });
});
