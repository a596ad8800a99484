import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PainPoint } from '#domain/progress/pain-trend.ts';
import { anEpisode, clientId, episodeId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';
import { lowBackPain } from '#tests/support/records.ts';

const address = `/clients/${clientId}/progress`;

function point(number: number, before: number | null, after: number | null): PainPoint {
  return {
    sessionId: `00000000-0000-7000-8000-00000000010${number}`,
    date: `2026-11-0${number}`,
    before,
    after,
  };
}

function withPain(points: readonly PainPoint[]): FakeHandlers {
  return { ...oneClient(), 'progress.pain': () => ({ points: [...points] }) };
}

const course = [point(1, 8, 6), point(2, null, 5), point(5, 5, 3), point(9, 3, 3)];

describe('the progress of an episode', () => {
  it('says the verdict in words, with its numbers and its source', async () => {
    openPage(address, withPain(course));
    expect(await screen.findByText('Pain before treatment went from 8 to 3')).toBeVisible();
    expect(screen.getByText('Less pain, a meaningful change')).toBeVisible();
    expect(screen.getByText('−5 points, −63 %')).toBeVisible();
    expect(screen.getByText(/Ostelo 2008/)).toBeVisible();
  });

  it('calls one point less no clear change', async () => {
    openPage(address, withPain([point(1, 5, null), point(2, 4, null)]));
    expect(await screen.findByText('No clear change')).toBeVisible();
    expect(screen.getByText('−1 point, −20 %')).toBeVisible();
  });

  it('gives no percentage from a baseline of nothing', async () => {
    openPage(address, withPain([point(1, 0, null), point(2, 3, null)]));
    expect(await screen.findByText('+3 points, no percentage from a baseline of 0')).toBeVisible();
  });

  it('reads the sessions with the arrow keys', async () => {
    const { user } = openPage(address, withPain(course));
    const chart = await screen.findByRole('slider', { name: /Pain over 4 sessions, from 8 to 3/ });
    chart.focus();
    await user.keyboard('{Home}');
    expect(chart).toHaveAttribute('aria-valuetext', '1 Nov 2026: before 8, after 6');
    await user.keyboard('{ArrowRight}');
    expect(chart).toHaveAttribute('aria-valuetext', '2 Nov 2026: before not noted, after 5');
    await user.keyboard('{End}{ArrowRight}');
    expect(chart).toHaveAttribute('aria-valuetext', '9 Nov 2026: before 3, after 3');
  });

  it('shows the same numbers as a table', async () => {
    const { user } = openPage(address, withPain(course));
    await user.click(await screen.findByRole('radio', { name: 'Table' }));
    const rows = within(screen.getByRole('table', { name: 'Pain by session' })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'SessionBefore treatmentAfter treatmentAgainst baseline',
      '1 Nov 2026860',
      '2 Nov 2026not noted5',
      '5 Nov 202653−3',
      '9 Nov 202633−5',
    ]);
  });

  it('says that one score is a baseline and none is nothing yet', async () => {
    const first = openPage(address, withPain([point(1, 6, 4)]));
    expect(await screen.findByText('One score so far: 6 of 10')).toBeVisible();
    first.unmount();
    openPage(address, withPain([]));
    expect(await screen.findByText('No pain scores yet')).toBeVisible();
  });

  it('says what an episode is for where there is none', async () => {
    openPage(address, { ...oneClient(), 'episodes.list': () => ({ episodes: [] }) });
    expect(await screen.findByText('No episode yet')).toBeVisible();
  });

  it('switches between episodes', async () => {
    const other = '00000000-0000-7000-8000-0000000000e2';
    const closed = anEpisode({
      id: other,
      fields: { ...lowBackPain, complaint: 'Years ago' },
      closedAt: '2026-01-01T10:00:00.000Z',
    });
    const { user } = openPage(address, {
      ...withPain([]),
      'episodes.list': () => ({ episodes: [anEpisode(), closed] }),
      'progress.pain': (input) => ({
        points: input.episodeId === episodeId ? [...course] : [point(1, 4, 2)],
      }),
    });
    await user.click(await screen.findByRole('combobox', { name: 'Episode' }));
    await user.click(await screen.findByRole('option', { name: /Years ago/ }));
    expect(await screen.findByText('One score so far: 4 of 10')).toBeVisible();
  });

  it('says what happened when the numbers cannot be read', async () => {
    openPage(address, { ...oneClient(), 'progress.pain': () => refuse('internal') });
    expect(await screen.findByText('Something went wrong inside Backnote.')).toBeVisible();
  });

  it('gives axe nothing to find', async () => {
    openPage(address, withPain(course));
    await screen.findByText('Pain before treatment went from 8 to 3');
    expect(await violations()).toEqual([]);
  });
});
