import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { measureIds } from '#domain/measures/catalogue.ts';
import type { OutcomeNumbers } from '#domain/outcomes/numbers.ts';
import { noCounts, type OutcomeCounts } from '#domain/outcomes/outcome.ts';
import { OutcomeList } from '#renderer/features/outcomes/OutcomeList.tsx';
import { emptyPractice, goTo, openWindow } from '#tests/renderer/app/open-window.tsx';
import { show, violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';

const counts = (some: Partial<OutcomeCounts>): OutcomeCounts => ({ ...noCounts(), ...some });
const ownId = emptyPractice['practice.get']().therapist.id;
const benId = '00000000-0000-7000-8000-0000000000b2';

const nothing: OutcomeNumbers = {
  days: { from: '2025-11-22', to: '2026-11-22' },
  ...{ episodes: 0, opened: 0, closed: 0, active: 0, lost: 0, clients: 0, notesDue: 0 },
  episodesByStage: [],
  measures: [],
  unmeasured: [...measureIds],
  sessions: { total: 0, signed: 0, weeks: [], median: null },
  techniques: [],
};

const some: OutcomeNumbers = {
  ...nothing,
  ...{ episodes: 12, opened: 9, closed: 4, active: 5, lost: 3, clients: 11, notesDue: 2 },
  episodesByStage: [
    { stage: 'acute', episodes: 5 },
    { stage: 'subacute', episodes: 0 },
    { stage: 'chronic', episodes: 7 },
  ],
  measures: [
    {
      measure: 'pain-now',
      side: null,
      stages: [
        { stage: 'acute', counts: counts({ better: 3, 'one-value': 2 }) },
        { stage: 'subacute', counts: counts({}) },
        { stage: 'chronic', counts: counts({ 'not-clearly-different': 4, worse: 1, none: 2 }) },
      ],
      all: counts({ better: 3, 'not-clearly-different': 4, worse: 1, 'one-value': 2, none: 2 }),
    },
  ],
  unmeasured: ['sleep'],
  sessions: {
    ...{ total: 40, signed: 38, median: 3.5 },
    weeks: [
      { monday: '2026-11-09', sessions: 4, isWhole: true },
      { monday: '2026-11-16', sessions: 3, isWhole: false },
    ],
  },
  techniques: [{ technique: 'swedish', sessions: 30, minutes: 900, withoutMinutes: 2 }],
};

const therapist = (therapistId: string, name: string) => ({
  ...{ therapistId, name, credentials: '', techniques: [], role: 'owner' as const },
  ...{ endedAt: null, lastSeenAt: null },
});

async function openOutcomes(more: FakeHandlers = {}) {
  const opened = openWindow({
    ...emptyPractice,
    'therapists.list': () => ({
      therapists: [therapist(ownId, 'Ida Lindqvist'), therapist(benId, 'Ben Okafor')],
    }),
    'outcomes.read': () => some,
    'outcomes.export': () => ({ fileName: 'numbers.csv' }),
    ...more,
  });
  await goTo(opened.user, 'Practice');
  await opened.user.click(await screen.findByRole('tab', { name: 'Outcomes' }));
  return opened;
}

/** The cells of a row, as they are read. */
function cellsOf(table: HTMLElement, name: string): readonly (string | null)[] {
  const row = within(table).getByRole('rowheader', { name }).closest('tr');
  return [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
}

describe('the outcomes of the practice', () => {
  it('stand in a table: episodes, comparable ones, each outcome, and what is missing', async () => {
    const { user } = await openOutcomes();
    const table = await screen.findByRole('table', { name: 'Episodes by measure, stage and outcome' });
    const headings = within(table)
      .getAllByRole('columnheader')
      .map((each) => each.textContent);
    expect(headings.slice(0, 7)).toEqual([
      ...['Measure and stage', 'Episodes', 'Share', 'Two comparable values'],
      ...['Better', 'Not clearly different', 'Worse'],
    ]);
    expect(headings.slice(-3)).toEqual(['Measured differently', 'One value only', 'No value']);
    const [pain] = within(table).getAllByRole('rowheader');
    expect(cellsOf(table, pain?.getAttribute('aria-label') ?? '')).toEqual([
      '12',
      '',
      '8',
      '3',
      '4',
      '1',
      '0',
      '0',
      '0',
      '2',
      '2',
    ]);
    expect(cellsOf(table, 'Pain before treatment: Acute')).toEqual([
      '5',
      '',
      '3',
      '3',
      '0',
      '0',
      '0',
      '0',
      '0',
      '2',
      '0',
    ]);
    expect(screen.getByText(/Left out, because no episode began in it: subacute/)).toBeVisible();
    expect(screen.getByText(/Without any value in these episodes: Sleep/)).toBeVisible();
    expect(await violations()).toEqual([]);

    await user.click(screen.getByRole('checkbox', { name: 'Show each stage' }));
    expect(screen.queryByRole('rowheader', { name: 'Pain before treatment: Acute' })).toBeNull();
    expect(screen.getByRole('rowheader', { name: 'Pain before treatment' })).toBeVisible();
  });

  it('give every count with what it is a part of, say what they mean, and lead to Today', async () => {
    const { user } = await openOutcomes();
    await user.click(
      await screen.findByRole('button', { name: 'What these numbers say, and what they do not' }),
    );
    expect(screen.getByText(/does not say what brought the change about/)).toBeVisible();
    expect(screen.getByText(/Lost to follow-up is a rule of ours/)).toBeVisible();
    const shownBeside = (term: string) => screen.getByText(term).nextElementSibling?.textContent;
    expect(shownBeside('Lost to follow-up')).toBe('3 of 12open, no session for more than six weeks');
    expect(shownBeside('Closed')).toBe('4 of 12');
    expect(shownBeside('With a signed note')).toBe('38 of 40');
    await user.click(screen.getByRole('link', { name: 'Open Today' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  });

  it('show the weeks as bars, in words and as a table', async () => {
    const { user } = await openOutcomes();
    expect(await screen.findByText(/Half of the weeks had 3.5 or more, in 1 whole week/)).toBeVisible();
    expect(screen.getByRole('img', { name: /Bars of the sessions in each of 2 weeks/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Week by week' }));
    const table = screen.getByRole('table', { name: 'Week by week' });
    expect(within(table).getAllByRole('row')[1]).toHaveTextContent('16 Nov 2026not a whole week3');
    const techniques = screen.getByRole('table', { name: 'Techniques by sessions and minutes' });
    expect(techniques).toHaveTextContent('Swedishminutes missing in 2 sessions30 of 38900');
  });

  it('are counted anew with each filter', async () => {
    const { user, bridge } = await openOutcomes();
    const choose = async (field: string, option: string) => {
      await user.click(await screen.findByRole('combobox', { name: field }));
      await user.click(await screen.findByRole('option', { name: option }));
    };
    await choose('Period', 'Last 3 months');
    await choose('Therapist', 'Ben Okafor');
    await choose('Stage at first session', 'Acute');
    await choose('Measure', 'Stress');
    await waitFor(() =>
      expect(bridge.inputsOf('outcomes.read').at(-1)).toEqual({
        ...{ period: 'months-3', from: null, to: null },
        ...{ therapistId: benId, stage: 'acute', measure: 'stress' },
      }),
    );
    await choose('Period', 'Own dates');
    expect(screen.getByRole('textbox', { name: 'From' })).toBeVisible();
  });

  it('are saved for the practice or for others; nothing is said where nobody chose a place', async () => {
    const { user, bridge } = await openOutcomes({ 'outcomes.export': () => refuse('cancelled') });
    await screen.findByRole('table', { name: 'Episodes by measure, stage and outcome' });
    const save = async (reader: RegExp) => {
      await user.click(screen.getByRole('button', { name: 'Save as a table' }));
      await user.click(await screen.findByRole('menuitem', { name: reader }));
    };
    await save(/For the practice/);
    await waitFor(() => expect(bridge.inputsOf('outcomes.export').length).toBe(1));
    expect(screen.queryByRole('alert')).toBeNull();
    bridge.answer({ 'outcomes.export': () => refuse('disk-full') });
    await save(/For the practice/);
    expect(await screen.findByRole('alert')).toBeVisible();
    bridge.answer({ 'outcomes.export': () => ({ fileName: 'numbers.csv' }) });
    await save(/To share with others/);
    expect(await screen.findByText('Saved as numbers.csv.')).toBeVisible();
    expect(bridge.inputsOf('outcomes.export').at(-1)).toMatchObject({
      reader: 'shared',
      filters: { period: 'months-12' },
    });
  });
});

describe('a therapist who is not an owner', () => {
  it('sees the own sessions and chooses nobody', async () => {
    const view = emptyPractice['practice.get']();
    const { bridge } = await openOutcomes({
      'practice.get': () => ({
        ...view,
        therapist: { ...view.therapist, techniques: [], role: 'therapist' },
      }),
    });
    expect(await screen.findByText(/These are your own sessions/)).toBeVisible();
    expect(screen.queryByRole('combobox', { name: 'Therapist' })).toBeNull();
    expect(bridge.inputsOf('outcomes.read')).toMatchObject([{ therapistId: ownId }]);
  });
});

describe('without numbers', () => {
  it('it says what takes so long, once it does', async () => {
    await openOutcomes({ 'outcomes.read': () => new Promise(() => undefined) });
    expect(
      await screen.findByText(/^Counting. With many years of notes/, {}, { timeout: 5_000 }),
    ).toBeVisible();
  });

  it('it says what this place is for', async () => {
    await openOutcomes({ 'outcomes.read': () => nothing });
    expect(await screen.findByText('No sessions to count yet')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to the clients' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save as a table' })).toBeDisabled();
    expect(await violations()).toEqual([]);
  });

  it('a choice that fits nothing can be taken back at once; an error says what happened', async () => {
    const weeks = [{ monday: '2026-11-16', sessions: 0, isWhole: false }];
    const empty = { ...nothing, sessions: { ...nothing.sessions, weeks } };
    const { user, bridge } = await openOutcomes({ 'outcomes.read': () => empty });
    expect(await screen.findByText('Nothing in this selection')).toBeVisible();
    bridge.answer({ 'outcomes.read': () => refuse('internal') });
    await user.click(screen.getByRole('button', { name: 'Count everything' }));
    expect(await screen.findByText(/Something went wrong/)).toBeVisible();
    bridge.answer({ 'outcomes.read': () => some });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Lost to follow-up')).toBeVisible();
    expect(bridge.inputsOf('outcomes.read').at(-1)).toMatchObject({ period: 'all' });
  });
});

describe('in a narrow window', () => {
  it('the same counts stand as sentences, with the episodes that miss a value', async () => {
    show(<OutcomeList measures={some.measures} isSplit />);
    expect(
      screen.getByText('8 of 12 with two comparable values: 3 better, 4 not clearly different, 1 worse.'),
    ).toBeVisible();
    expect(screen.getByText('Missing: 2 with one value only, 2 without a value.')).toBeVisible();
    expect(screen.getByText('3 of 5 with two comparable values: 3 better.')).toBeVisible();
    expect(screen.queryByText('Subacute')).toBeNull();
    expect(await violations()).toEqual([]);
  });
});
