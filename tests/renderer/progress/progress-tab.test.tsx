import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { anEpisode, clientId, episodeId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';
import { lowBackPain } from '#tests/support/records.ts';
import { aRecord, aSession, course, reading } from './a-record.ts';

const address = `/clients/${clientId}/progress`;

function withRecord(record: ProgressRecord, more: FakeHandlers = {}): FakeHandlers {
  return { ...oneClient(), 'progress.record': () => record, ...more };
}

const slider = () => screen.findByRole('slider', { name: /Use the arrow keys/ });

describe('the answer', () => {
  it('says the verdict first, with its numbers, its threshold and its source', async () => {
    openPage(address, withRecord(course));
    const summary = await screen.findByRole('region', { name: 'Is the client better?' });
    expect(within(summary).getByRole('heading', { level: 2 })).toHaveTextContent('Better');
    expect(summary).toHaveTextContent(
      'Pain before treatment. From 8 to 3: 5 points less, 63 %. Reaches the smallest meaningful change of 2 points or 30 % (Ostelo 2008).',
    );
    expect(summary).toHaveTextContent('4 sessions in 19 days, 1 Nov 2026 to 20 Nov 2026.');
    expect(summary).toHaveTextContent('2 measures decide: 2 better.');
  });

  it('says what is missing instead of counting it', async () => {
    openPage(address, withRecord(course));
    const summary = await screen.findByRole('region', { name: 'Is the client better?' });
    expect(summary).toHaveTextContent(
      'Missing: Pain before treatment in 1 of 4 sessions; Global change since the first session was never asked.',
    );
  });

  it('says when an open episode was last seen long ago, and asks to look again', async () => {
    const still = [1, 2, 3, 4].map((number) =>
      aSession(number, `2020-01-0${number}`, [reading('pain-now', 5)]),
    );
    openPage(address, withRecord(aRecord({ sessions: still })));
    const summary = await screen.findByRole('region', { name: 'Is the client better?' });
    expect(within(summary).getByRole('heading', { level: 2 })).toHaveTextContent('Not clearly different');
    expect(summary.textContent).toMatch(/Last seen [\d,]+ days ago\./);
    expect(within(summary).getByText('Time to look again')).toBeVisible();
    expect(summary).toHaveTextContent('4 sessions have passed and nothing is clearly better.');
  });

  it('calls one score too early', async () => {
    openPage(
      address,
      withRecord(aRecord({ sessions: [aSession(1, '2026-11-01', [reading('pain-now', 6)])] })),
    );
    const summary = await screen.findByRole('region', { name: 'Is the client better?' });
    expect(within(summary).getByRole('heading', { level: 2 })).toHaveTextContent('Too early to say');
    expect(summary).toHaveTextContent('1 session, 1 Nov 2026.');
  });
});

describe('the panels', () => {
  it('have name, direction, course, verdict and picture, what decides first', async () => {
    openPage(address, withRecord(course));
    const pain = await screen.findByRole('region', { name: 'Pain before treatment' });
    expect(within(pain).getByText('Less is better')).toBeVisible();
    expect(within(pain).getByText('from 8 to 3')).toBeInTheDocument();
    expect(within(pain).getByText('Better')).toBeVisible();
    expect(pain.querySelector('[data-part="solid"], [data-part="bridged"]')).not.toBeNull();
    const names = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(names.slice(0, 3)).toEqual(['Pain before treatment', 'Digging', 'Sleep quality']);
  });

  it('are read with the keyboard at one session in all of them, and said', async () => {
    const { user } = openPage(address, withRecord(course));
    const chart = await slider();
    act(() => chart.focus());
    await user.keyboard('{Home}');
    expect(chart).toHaveAttribute(
      'aria-valuetext',
      '1 Nov 2026, session 1 of 4, by Ida Lindqvist, Deep tissue 20 min at pressure 3; Swedish 10 min. Pain before treatment: 8 before, 6 after. Digging: 2',
    );
    const pain = screen.getByRole('region', { name: 'Pain before treatment' });
    expect(within(pain).getByText('8 before, 6 after')).toBeVisible();
    await user.keyboard('{ArrowRight}');
    expect(chart.getAttribute('aria-valuetext')).toContain(
      'flare of more than a day. Pain before treatment: 5 after',
    );
    // The day of a sheet is a stop of its own between the third and the fourth session.
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(chart.getAttribute('aria-valuetext')).toBe(
      '15 Nov 2026, no session on this day. Digging: 6, Typed in from a printed sheet',
    );
    await user.keyboard('{End}{ArrowRight}');
    expect(chart).toHaveAttribute('aria-valuenow', '5');
    await user.keyboard('{Escape}');
    expect(within(pain).queryByText('3 before, 3 after')).toBeNull();
  });

  it('follow the pointer', async () => {
    openPage(address, withRecord(course));
    const chart = await slider();
    fireEvent.pointerMove(chart, { clientX: 0 });
    expect(await screen.findByText('8 before, 6 after')).toBeVisible();
    fireEvent.pointerMove(screen.getByRole('heading', { name: 'Pain before treatment' }), { clientX: -100 });
    await waitFor(() => expect(screen.queryByText('8 before, 6 after')).toBeNull());
  });

  it('turn to percent of the first value and back', async () => {
    const { user } = openPage(address, withRecord(course));
    await user.click(await screen.findByRole('radio', { name: '% change' }));
    const chart = await slider();
    act(() => chart.focus());
    await user.keyboard('{End}');
    expect(chart.getAttribute('aria-valuetext')).toMatch(
      /Pain before treatment: −63\s% before, −63\s% after/,
    );
  });

  it('set a target and how often a measure is asked', async () => {
    const { user, bridge } = openPage(
      address,
      withRecord(course, { 'measures.plan': () => ({ planId: episodeId }) }),
    );
    await user.click(await screen.findByRole('button', { name: 'Settings of Digging' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Target and how often' }));
    const dialog = await screen.findByRole('dialog', { name: /Target and how often: Digging/ });
    const target = within(dialog).getByRole('textbox', { name: 'Target' });
    await user.type(target, '11');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(within(dialog).getByText('Write a number from 0 to 10.')).toBeVisible();
    await user.clear(target);
    await user.type(target, '8');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bridge.inputsOf('measures.plan')).toEqual([
      {
        episodeId,
        plan: { measure: 'activity', item: 'Digging', side: null, target: 8, targetOn: null, cadence: null },
      },
    ]);
  });

  it('say whether a target is reached', async () => {
    const plan = {
      measure: 'pain-now',
      item: '',
      side: null,
      target: 2,
      targetOn: '2026-12-24',
      cadence: null,
    } as const;
    openPage(address, withRecord({ ...course, plans: [plan] }));
    const pain = await screen.findByRole('region', { name: 'Pain before treatment' });
    expect(pain).toHaveTextContent('Target 2 by 24 Dec 2026: not reached yet');
  });

  it('fold what decides nothing where there is much', async () => {
    const more = ['pain-best', 'pain-worst', 'sleep', 'stress', 'flexion', 'extension'] as const;
    const readings = [reading('pain-now', 5), ...more.map((measure) => reading(measure, 5))];
    const { user } = openPage(
      address,
      withRecord(aRecord({ sessions: [aSession(1, '2026-11-01', readings)] })),
    );
    const fold = await screen.findByRole('button', { name: /More measures \(6\)/ });
    expect(screen.queryByRole('region', { name: 'Stress' })).toBeNull();
    await user.click(fold);
    expect(screen.getByRole('region', { name: 'Stress' })).toBeVisible();
  });
});

describe('episodes', () => {
  const other = '00000000-0000-7000-8000-0000000000e2';
  const closed = anEpisode({
    id: other,
    fields: { ...lowBackPain, complaint: 'Years ago', onset: '2025-01-01' },
    closedAt: '2026-01-01T10:00:00.000Z',
  });
  const earlier = aRecord({
    episodeId: other,
    complaint: 'Years ago',
    onset: '2025-01-01',
    isClosed: true,
    sessions: [
      aSession(11, '2025-01-03', [reading('pain-now', 4)]),
      aSession(12, '2025-03-03', [reading('pain-now', 4)]),
    ],
  });
  const both: FakeHandlers = {
    ...oneClient(),
    'episodes.list': () => ({ episodes: [anEpisode(), closed] }),
    'progress.record': ({ episodeId: asked }) => (asked === other ? earlier : course),
  };

  it('are switched', async () => {
    const { user } = openPage(address, both);
    await user.click(await screen.findByRole('combobox', { name: 'Episode' }));
    await user.click(await screen.findByRole('option', { name: /Years ago/ }));
    expect(await screen.findByText(/2 sessions in 59 days.*This episode is closed\./)).toBeVisible();
  });

  it('are laid beside each other in one scale, from their first day, without a verdict across them', async () => {
    const { user } = openPage(address, both);
    await user.click(await screen.findByRole('combobox', { name: 'Compare with' }));
    await user.click(await screen.findByRole('option', { name: /Years ago/ }));
    const pain = await screen.findByRole('region', { name: 'Pain before treatment' });
    await waitFor(() => expect(pain.querySelectorAll('svg[data-source]')).toHaveLength(2));
    expect(pain).toHaveTextContent(
      /Aches after digging.*from 8 to 3.*Better.*Years ago.*from 4 to 4.*Not clearly different/,
    );
    const chart = await slider();
    act(() => chart.focus());
    await user.keyboard('{Home}');
    expect(chart.getAttribute('aria-valuetext')).toMatch(
      /Aches after digging.*8 before.*Years ago.*Pain before treatment: 4/,
    );
    expect(screen.getByRole('region', { name: 'Digging' })).toHaveTextContent(
      'Years ago, began 1 Jan 2025: not measured',
    );
    expect(screen.getAllByText('day 1')).not.toHaveLength(0);
  });
});

describe('where there is nothing to show', () => {
  it('says what an episode is for', async () => {
    openPage(address, { ...oneClient(), 'episodes.list': () => ({ episodes: [] }) });
    expect(await screen.findByText('No episode yet')).toBeVisible();
  });

  it('says what to note', async () => {
    openPage(address, withRecord(aRecord()));
    expect(await screen.findByText('Nothing measured yet')).toBeVisible();
  });

  it('says what happened', async () => {
    openPage(address, { ...oneClient(), 'progress.record': () => refuse('internal') });
    expect(await screen.findByText('Something went wrong inside Backnote.')).toBeVisible();
  });
});

describe('axe', () => {
  it('finds nothing in charts', async () => {
    openPage(address, withRecord(course));
    await slider();
    expect(await violations()).toEqual([]);
  });
});
