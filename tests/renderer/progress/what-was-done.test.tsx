import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { clientId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { aRecord, aSession, reading } from './a-record.ts';

const open = (record: ProgressRecord) =>
  openPage(`/clients/${clientId}/progress`, { ...oneClient(), 'progress.record': () => record });

const days = Array.from({ length: 12 }, (_, index) => `2026-09-${String(index + 1).padStart(2, '0')}`);

/** Sessions of one kind: pain 7 before and 4 after, sore on the left. */
const sessions = (count: number) =>
  days.slice(0, count).map((date, index) =>
    aSession(index + 1, date, [reading('pain-now', 7), reading('pain-now', 4, { timing: 'after' })], {
      regions: ['lumbar-left'],
      found: [{ structure: 'multifidus', side: 'left', tone: 2, tenderness: 3, triggerPoint: 'active' }],
    }),
  );

describe('what came before less pain', () => {
  it('is a table of counts that says that it shows no cause', async () => {
    open(aRecord({ sessions: sessions(5) }));
    const table = await screen.findByRole('table', { name: /counts of sessions/ });
    const row = within(table).getByRole('row', { name: /^Deep tissue/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['5', '20', '3', '5 of 5', '0 of 4']);
    expect(screen.getByText(/do not show that anything caused a change/)).toBeVisible();
    expect(screen.getByText(/^Minutes and pressure are medians/)).toHaveTextContent(
      '2 points or 30 % (Ostelo 2008)',
    );
    expect(await violations()).toEqual([]);
  });

  it('stays away under five sessions and says why', async () => {
    open(aRecord({ sessions: sessions(4) }));
    expect(await screen.findByText(/Shown from 5 sessions on/)).toBeVisible();
    expect(screen.queryByRole('table', { name: /counts of sessions/ })).toBeNull();
  });
});

describe('the map over time', () => {
  it('shows all sessions in one map, a small map a session and the places in a table', async () => {
    open(aRecord({ sessions: sessions(3) }));
    const table = await screen.findByRole('table', { name: /Places by session/ });
    const row = within(table).getByRole('row', { name: /^(Lumbar )?[Mm]ultifidus/ });
    expect(within(row).getAllByRole('cell')[0]).toHaveTextContent('3');
    expect(within(row).getAllByRole('cell')[1]).toHaveTextContent('3, active trigger point');
    const part = screen.getByRole('region', { name: 'Map over time' });
    expect(within(part).getAllByRole('listitem')).toHaveLength(3);
    const [overlay, ...each] = within(part).getAllByRole('img');
    expect(each).toHaveLength(3);
    // How often, in numbers and in words: never the strength of one session.
    expect(overlay).toHaveAccessibleName(/multifidus.*: 3 of 3/i);
    expect(
      [...(overlay?.querySelectorAll('[data-symbol="step"]') ?? [])].map(({ textContent }) => textContent),
    ).toEqual(['3']);
  });

  it('turns a long course like pages', async () => {
    const { user } = open(aRecord({ sessions: sessions(12) }));
    expect(await screen.findByText('Sessions 5 to 12 of 12')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Earlier sessions' }));
    expect(screen.getByText('Sessions 1 to 8 of 12')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Earlier sessions' })).toBeDisabled();
  });

  it('says what to do where nothing is on the map', async () => {
    open(aRecord({ sessions: [aSession(1, '2026-09-01', [reading('pain-now', 5)])] }));
    expect(await screen.findByText('Nothing on the map yet')).toBeVisible();
  });
});

describe('the time since the last session', () => {
  const longAgo = sessions(3).map((session, index) => ({
    ...session,
    date: `2020-01-0${String(index + 1)}`,
  }));
  const gap = 'No session for more than six weeks';

  it('is drawn where an open episode waits, and not where it is closed', async () => {
    const { unmount } = open(aRecord({ sessions: longAgo }));
    expect(await screen.findByText(gap)).toBeVisible();
    unmount();
    open(aRecord({ sessions: longAgo, isClosed: true }));
    await screen.findByText('Map over time');
    expect(screen.queryByText(gap)).toBeNull();
  });
});
