import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { DueMeasure } from '#domain/measures/due.ts';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import type { MeasureEntry } from '#domain/progress/record.ts';
import { closeDraft } from '#renderer/features/notes/open-drafts.ts';
import { SigningHints } from '#renderer/features/notes/SigningHints.tsx';
import { Subjective } from '#renderer/features/notes/sections/Subjective.tsx';
import { noteId } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { refuse } from '#tests/support/fake-bridge.ts';
import { entryOf, readingOf, recordOf, sessionWith } from '#tests/support/progress-record.ts';
import { showSections } from './show-sections.tsx';

afterEach(() => closeDraft(noteId));

function dueOf(measure: DueMeasure['measure'], more: Partial<DueMeasure> = {}): DueMeasure {
  return { measure, item: '', side: null, cadence: 'every-session', lastOn: null, lastValue: null, ...more };
}

const followUp = [
  dueOf('pain-now'),
  dueOf('pain-worst'),
  dueOf('activity', { item: 'Gardening', lastOn: '2026-11-08', lastValue: 5 }),
  dueOf('activity', { item: 'Stairs', lastOn: '2026-11-15', lastValue: 2 }),
  dueOf('global-change', { cadence: 'milestones' }),
  dueOf('stress', { cadence: 'every-second' }),
  dueOf('rmdq', { cadence: 'milestones' }),
];

const last: NoteBody = {
  ...emptyNote,
  subjective: {
    ...emptyNote.subjective,
    activities: [{ id: '00000000-0000-7000-8000-000000000071', name: 'Stairs', score: 2 }],
  },
};

const firstSession = sessionWith('2026-11-01', [
  readingOf('pain-now', 7),
  readingOf('activity', 1, { item: 'Stairs' }),
  readingOf('activity', 3, { item: 'Gardening' }),
]);

function show(due: readonly DueMeasure[] = followUp, entries: readonly MeasureEntry[] = []) {
  return showSections(
    <Subjective />,
    { last },
    {
      'measures.due': () => ({
        ...{ noteId, sessionId: noteId, episodeId: noteId },
        ...{ due: [...due], prompt: null },
      }),
      'progress.record': () => recordOf({ sessions: [firstSession], entries: [...entries] }),
    },
  );
}

const links = () => screen.getByRole('toolbar', { name: 'To ask today' });
const linkNames = () =>
  within(links())
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

describe('what is due in the note', () => {
  it('is one line of links; what is answered goes, and the line says when nothing is left', async () => {
    const { session } = show();
    await screen.findByRole('toolbar', { name: 'To ask today' });
    expect(linkNames()).toEqual([
      'pain',
      '2 activities',
      'how much changed since the start',
      'stress',
      'RMDQ',
    ]);
    expect(await violations()).toEqual([]);
    act(() => session.update('subjective', { painBefore: 0 }));
    expect(linkNames()[0]).toBe('pain at its worst');
    act(() => session.update('subjective', { painWorst: 6, globalChange: -1 }));
    expect(linkNames()).toEqual(['2 activities', 'stress', 'RMDQ']);
    act(() => session.update('subjective', { words: 'A bad week' }));
    expect(linkNames()).toHaveLength(3);
  });

  it('says that everything was asked', async () => {
    const { session } = show([dueOf('pain-now')]);
    await screen.findByRole('toolbar', { name: 'To ask today' });
    act(() => session.update('subjective', { painBefore: 4 }));
    expect(screen.getByText('Everything that was due today is asked.')).toBeVisible();
    expect(screen.queryByRole('toolbar', { name: 'To ask today' })).toBeNull();
  });

  it('takes no room where nothing is due, and says where it is not known', async () => {
    const { unmount } = show([]);
    await waitFor(() => expect(document.querySelector('[data-passing]')).toBeNull());
    unmount();
    closeDraft(noteId);
    showSections(<Subjective />, { last }, { 'measures.due': () => refuse('internal') });
    expect(await screen.findByText('What is due to be asked is not known just now.')).toBeVisible();
  });

  it('leads to the field, folded out, also to an activity that last time passed over', async () => {
    const { user, body } = show();
    await user.click(await screen.findByRole('button', { name: 'stress' }));
    await waitFor(() =>
      expect(screen.getByRole('radiogroup', { name: 'Stress, last week' })).toContainElement(
        document.activeElement as HTMLElement,
      ),
    );
    await user.click(screen.getByRole('button', { name: '2 activities' }));
    const scale = await screen.findByRole('radiogroup', { name: 'Score, activity 1' });
    await waitFor(() => expect(scale).toContainElement(document.activeElement as HTMLElement));
    expect(screen.getByText('first 1, last time 2')).toBeVisible();
    expect(screen.getByText('first 3, last time 5')).toBeVisible();
    // Two digits for two activities: the focus goes on by itself.
    await user.keyboard('4');
    await user.keyboard('6');
    expect(body().subjective.activities).toMatchObject([
      { name: 'Stairs', score: 4 },
      { name: 'Gardening', score: 6 },
    ]);
    expect(linkNames()).toEqual(['pain', 'how much changed since the start', 'stress', 'RMDQ']);
  });

  it('is one stop for Tab, with the arrows from link to link', async () => {
    const { user } = show();
    await screen.findByRole('toolbar', { name: 'To ask today' });
    within(links()).getByRole('button', { name: 'pain' }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('button', { name: 'how much changed since the start' })).toHaveFocus();
    await user.keyboard('{ArrowLeft}{Enter}');
    await waitFor(() => expect(screen.getByRole('group', { name: /^Activities/ })).toBeVisible());
  });

  it('opens the form whose total is due', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'RMDQ' }));
    expect(await screen.findByRole('dialog')).toBeVisible();
  });
});

describe('what the client answered on the screen', () => {
  const entries = [
    entryOf('2026-11-22', readingOf('pain-now', 5)),
    entryOf('2026-11-22', readingOf('activity', 6, { item: 'Gardening' })),
    entryOf('2026-11-15', readingOf('stress', 9)),
    entryOf('2026-11-22', readingOf('sleep', 8), { source: 'sheet' }),
  ];

  it('is said with the time, and one click takes it over', async () => {
    const { user, body } = show([], entries);
    expect(
      await screen.findByText(/^Answered by the client at \d.*: Pain now 5, Gardening 6$/),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take over' }));
    expect(body().subjective).toMatchObject({
      painBefore: 5,
      stress: null,
      sleep: null,
      activities: [{ name: 'Gardening', score: 6 }],
    });
    expect(screen.queryByRole('button', { name: 'Take over' })).toBeNull();
  });
});

describe('how much has changed', () => {
  it('is asked from the second session on, with eleven steps that say their direction', async () => {
    const { user, body } = show();
    const scale = screen.getByRole('radiogroup', { name: 'Changed since the first session' });
    const steps = within(scale).getAllByRole('radio');
    expect(steps).toHaveLength(11);
    expect(scale).toHaveAccessibleDescription('−5 much worse 0 no change +5 completely better');
    await user.click(within(scale).getByRole('radio', { name: '−2' }));
    expect(body().subjective.globalChange).toBe(-2);
    await user.keyboard('3');
    expect(body().subjective.globalChange).toBe(3);
    await user.keyboard('-');
    expect(body().subjective.globalChange).toBe(3);
    await user.keyboard('5');
    expect(body().subjective.globalChange).toBe(-5);
    await user.keyboard('{Delete}');
    expect(body().subjective.globalChange).toBeNull();
  });

  it('is not asked at the first', async () => {
    showSections(<Subjective />);
    expect(screen.getByRole('radiogroup', { name: 'Pain now' })).toBeVisible();
    expect(screen.queryByRole('radiogroup', { name: 'Changed since the first session' })).toBeNull();
  });
});

describe('before signing', () => {
  it('what was due and is not in the note is named, and pain now only once', async () => {
    showSections(
      <SigningHints hints={['pain-before-missing']} noteId={noteId} body={emptyNote} />,
      {},
      {
        'measures.due': () => ({
          ...{ noteId, sessionId: noteId, episodeId: noteId },
          ...{ due: [dueOf('pain-now'), dueOf('sleep'), dueOf('rmdq')], prompt: null },
        }),
      },
    );
    expect(await screen.findByText('Due and not asked: sleep · RMDQ')).toBeVisible();
  });
});
