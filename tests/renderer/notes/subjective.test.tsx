import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { Subjective } from '#renderer/features/notes/sections/Subjective.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { fullNote } from '#tests/support/full-note.ts';
import { showDraft } from './show-draft.tsx';

const withSubjective = (more: Partial<NoteBody['subjective']>): NoteBody => ({
  ...emptyNote,
  subjective: { ...emptyNote.subjective, ...more },
});
const row = (name: string) => screen.getByRole('radiogroup', { name });
const group = (name: string) => screen.getByRole('group', { name });
const open = (name: RegExp) => screen.getByRole('button', { name });

describe('pain', () => {
  it('now, best and worst are three digits typed in a row', async () => {
    const { user, body } = showDraft(<Subjective />);
    await user.click(row('Pain now'));
    within(row('Pain now')).getByRole('radio', { name: '0' }).focus();
    await user.keyboard('7');
    await waitFor(() =>
      expect(row('Best, last 24 hours')).toContainElement(document.activeElement as HTMLElement),
    );
    await user.keyboard('28');
    expect(body().subjective).toMatchObject({ painBefore: 7, painBest: 2, painWorst: 8 });
    // Nothing further is a scale: the focus stays.
    expect(row('Worst, last 24 hours')).toContainElement(document.activeElement as HTMLElement);
  });

  it('takes 1 and 0 for ten, and a 1 with another digit for two scales', async () => {
    const { user, body } = showDraft(<Subjective />);
    within(row('Pain now')).getByRole('radio', { name: '0' }).focus();
    await user.keyboard('1014');
    expect(body().subjective).toMatchObject({ painBefore: 10, painBest: 1, painWorst: 4 });
  });

  it('goes on from a 1 by itself after a moment, but not for somebody who has left', async () => {
    const { user, body } = showDraft(<Subjective />);
    within(row('Pain now')).getByRole('radio', { name: '0' }).focus();
    await user.keyboard('1');
    const words = screen.getByRole('textbox', { name: 'In the client’s words' });
    act(() => words.focus());
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(words).toHaveFocus();
    within(row('Pain now')).getByRole('radio', { name: '1' }).focus();
    await user.keyboard('1');
    await waitFor(
      () => expect(row('Best, last 24 hours')).toContainElement(document.activeElement as HTMLElement),
      {
        timeout: 3000,
      },
    );
    expect(body().subjective.painBefore).toBe(1);
  });

  it('is asked about 24 hours or 7 days, and laid beside last time only for the same stretch', async () => {
    const last = withSubjective({ painBest: 2, painWorst: 9, painWindow: 'week' });
    const { user, body } = showDraft(<Subjective />, { last });
    expect(within(group('Best and worst of')).getByRole('button', { name: 'Last 24 hours' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(screen.queryByText('last time 9')).toBeNull();
    await user.click(within(group('Best and worst of')).getByRole('button', { name: 'Last 7 days' }));
    expect(row('Worst, last 7 days')).toBeVisible();
    expect(screen.getByText('last time 9')).toBeVisible();
    await user.click(within(group('Best and worst of')).getByRole('button', { name: 'Last 7 days' }));
    expect(body().subjective.painWindow).toBe('week');
  });
});

describe('since last time', () => {
  it('is asked only where there was a session before', () => {
    showDraft(<Subjective />);
    expect(screen.queryByRole('group', { name: 'Sore after last time' })).toBeNull();
  });

  it('keeps change, home care and soreness, and says a word on soreness over two days', async () => {
    const { user, body } = showDraft(<Subjective />, { last: emptyNote });
    await user.click(within(group('Since last time')).getByRole('button', { name: 'Better' }));
    await user.click(within(group('Home care done')).getByRole('button', { name: 'Some days' }));
    await user.click(within(group('Sore after last time')).getByRole('button', { name: 'Over two days' }));
    expect(body().subjective).toMatchObject({
      changeSinceLast: 'better',
      homeCare: 'some',
      sorenessAfterLast: 'over-two-days',
    });
    expect(screen.getByText(/Soreness over two days/)).toBeVisible();
  });
});

describe('the calm groups', () => {
  it('say what is in them while they are closed', () => {
    showDraft(<Subjective />, {
      body: withSubjective({
        qualities: ['ache'],
        radiation: 'thigh',
        morningStiffness: 20,
        activities: [{ id: crypto.randomUUID(), name: 'Gardening', score: 4 }],
        sleep: 7,
        stress: 3,
        medication: 'Ibuprofen at noon',
      }),
    });
    expect(open(/^More about the pain/)).toHaveTextContent(
      'Aching, To the thigh, stiff in the morning 20 min',
    );
    expect(open(/^Function/)).toHaveTextContent('Gardening 4');
    expect(open(/^Sleep, stress, activity/)).toHaveTextContent('sleep, last week 7, stress, last week 3');
    expect(open(/^Medication today/)).toHaveTextContent('Ibuprofen at noon');
    expect(screen.queryByRole('group', { name: 'How it feels' })).toBeNull();
  });

  it('keep everything about the pain', async () => {
    const { user, body } = showDraft(<Subjective />);
    await user.click(open(/^More about the pain/));
    const choose = (name: string, word: string) =>
      user.click(within(group(name)).getByRole('button', { name: word }));
    await choose('How it feels', 'Burning');
    await choose('Spreads', 'Below the knee');
    await user.click(within(row('On which side')).getByRole('radio', { name: 'Left' }));
    await user.type(screen.getByRole('textbox', { name: 'Farthest point' }), 'Heel');
    await choose('Worse with', 'Driving');
    await choose('Better with', 'Heat');
    await choose('Since it began', 'Up and down');
    await choose('Pain wakes at night', 'Second half of the night');
    await user.type(screen.getByRole('textbox', { name: 'Stiff in the morning' }), '30');
    await user.type(screen.getByRole('textbox', { name: 'Episodes in the last year' }), '3');
    expect(body().subjective).toMatchObject({
      qualities: ['burning'],
      radiation: 'below-knee',
      radiationSide: 'left',
      distalPoint: 'Heel',
      aggravating: ['driving'],
      easing: ['heat'],
      course: 'fluctuating',
      nightWaking: 'second-half',
      morningStiffness: 30,
      episodesLastYear: 3,
    });
  });

  it('keep sleep, stress, activity, tolerances, work and medication', async () => {
    const { user, body } = showDraft(<Subjective />);
    for (const name of [/^Function/, /^Sleep/, /^Medication today/]) await user.click(open(name));
    const type = (name: string, text: string) => user.type(screen.getByRole('textbox', { name }), text);
    await type('Sits for', '30');
    await type('Stands for', '15');
    await type('Walks for', '45');
    await user.click(within(group('Work')).getByRole('button', { name: 'Adapted duties' }));
    await user.click(within(row('Sleep, last week')).getByRole('radio', { name: '6' }));
    await user.click(within(row('Stress, last week')).getByRole('radio', { name: '8' }));
    await type('Hours of sleep', '6,5');
    await type('Active in the last week', '150');
    await user.click(within(group('Sleeps')).getByRole('button', { name: 'On the back' }));
    await type('What and when, as the client says it', 'Nothing');
    expect(body().subjective).toMatchObject({
      sittingTolerance: 30,
      standingTolerance: 15,
      walkingTolerance: 45,
      workStatus: 'adapted',
      sleep: 6,
      stress: 8,
      sleepHours: 6.5,
      activityMinutes: 150,
      sleepPosition: 'back',
      medication: 'Nothing',
    });
  });

  it('keep a wrong number in its field, say what is allowed, and out of the note', async () => {
    const { user, body } = showDraft(<Subjective />);
    await user.click(open(/^Sleep/));
    const hours = screen.getByRole('textbox', { name: 'Hours of sleep' });
    await user.type(hours, '7');
    await user.type(hours, '7');
    expect(hours).toHaveValue('77');
    expect(
      screen.getByText(/A number from 0 to 24 with at most one decimal\. “77” is not saved/),
    ).toBeVisible();
    expect(body().subjective.sleepHours).toBe(7);
  });
});

describe('activities', () => {
  const last = withSubjective({
    activities: [{ id: '00000000-0000-7000-8000-00000000000a', name: 'Gardening', score: 4 }],
  });

  it('of last time stand ready, unscored, and enter the note with their score', async () => {
    const { user, body } = showDraft(<Subjective />, { last });
    await user.click(open(/^Function/));
    expect(screen.getByRole('textbox', { name: 'Activity 1' })).toHaveValue('Gardening');
    expect(screen.getAllByText('last time 4').length).toBeGreaterThan(0);
    expect(body().subjective.activities).toEqual([]);
    const score = row('Score, activity 1');
    await user.click(within(score).getByRole('radio', { name: '6' }));
    expect(body().subjective.activities).toMatchObject([{ name: 'Gardening', score: 6 }]);
    expect(within(row('Score, activity 1')).getByRole('radio', { name: '6' })).toHaveFocus();
  });

  it('are added with Enter, up to five, removed and brought back', async () => {
    const { user, body } = showDraft(<Subjective />);
    await user.click(open(/^Function/));
    for (const name of ['Stairs', 'Shoes', 'Bed', 'Car', 'Shopping']) {
      await user.type(screen.getByRole('textbox', { name: 'Add an activity' }), `${name}{Enter}`);
    }
    expect(body().subjective.activities.map(({ name }) => name)).toEqual([
      'Stairs',
      'Shoes',
      'Bed',
      'Car',
      'Shopping',
    ]);
    expect(screen.queryByRole('textbox', { name: 'Add an activity' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Remove activity 2' }));
    expect(body().subjective.activities).toHaveLength(4);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(body().subjective.activities[1]?.name).toBe('Shoes');
  });
});

it('axe finds nothing with every group open', async () => {
  const { user } = showDraft(<Subjective />, { body: fullNote(), last: fullNote() });
  for (const name of [/^More about/, /^Function/, /^Sleep, stress/, /^Medication today/])
    await user.click(open(name));
  expect(await violations()).toEqual([]);
});
