import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { NotePace } from '#domain/notes/pace.ts';
import { emptyPractice, goTo, openWindow } from '#tests/renderer/app/open-window.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';

async function openSpeed(more: FakeHandlers) {
  const window = openWindow({ ...emptyPractice, ...more });
  await goTo(window.user, 'Practice');
  await window.user.click(await screen.findByRole('tab', { name: 'Your speed' }));
  return window;
}

function aMeter(first: { isOn: boolean; paces: NotePace[] }): FakeHandlers {
  let meter = first;
  return {
    'meter.get': () => meter,
    'meter.set': ({ isOn }) => {
      meter = { isOn, paces: isOn ? meter.paces : [] };
      return {};
    },
    'meter.forget': () => {
      meter = { ...meter, paces: [] };
      return {};
    },
  };
}

const paces: NotePace[] = [
  { seconds: 58, interactions: 14, sections: { treatment: 40, plan: 18 } },
  { seconds: 95, interactions: 22, sections: { treatment: 50, subjective: 45 } },
  { seconds: 70, interactions: 15, sections: { treatment: 30, plan: 40 } },
];

describe('one’s own speed', () => {
  it('is off, says what would be counted and for whom, and is turned on', async () => {
    const { user, bridge } = await openSpeed(aMeter({ isOn: false, paces: [] }));
    const toggle = await screen.findByRole('checkbox', { name: 'Count my notes' });
    expect(toggle).not.toBeChecked();
    expect(screen.getByText(/no one else who works here sees it/)).toBeVisible();
    expect(screen.queryByText('Nothing counted yet')).toBeNull();
    await user.click(toggle);
    expect(bridge.inputsOf('meter.set')).toEqual([{ isOn: true }]);
    expect(await screen.findByText('Nothing counted yet')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('shows the middle of the last notes, each of them, and the section that costs most', async () => {
    await openSpeed(aMeter({ isOn: true, paces }));
    expect(await screen.findByText('Middle value of your last 3 notes')).toBeVisible();
    expect(screen.getByText('Treatment, 54 % of the time')).toBeVisible();
    const rows = within(screen.getByRole('table', { name: 'Your last notes, newest first' })).getAllByRole(
      'row',
    );
    expect(rows.slice(1).map((row) => row.textContent)).toEqual([
      '158 s14',
      '21 min 35 s22',
      '31 min 10 s15',
    ]);
    expect(screen.getAllByText('1 min 10 s')).toHaveLength(2);
    expect(await violations()).toEqual([]);
  });

  it('is forgotten with one click, and gone when it is turned off', async () => {
    const { user } = await openSpeed(aMeter({ isOn: true, paces }));
    await user.click(await screen.findByRole('button', { name: 'Forget all counts' }));
    expect(await screen.findByText('Nothing counted yet')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'Count my notes' }));
    await waitFor(() => expect(screen.queryByText('Nothing counted yet')).toBeNull());
  });

  it('says what happened when it cannot be read', async () => {
    await openSpeed({ 'meter.get': () => refuse('internal') });
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Something went wrong'));
  });
});
