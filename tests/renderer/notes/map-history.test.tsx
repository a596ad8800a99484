import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EarlierMap } from '#domain/contract/note-map.ts';
import { closeDraft } from '#renderer/features/notes/open-drafts.ts';
import { noteId } from '#tests/renderer/client/open-page.tsx';
import { refuse } from '#tests/support/fake-bridge.ts';
import { openMap, place } from './open-map.tsx';

beforeEach(() => closeDraft(noteId));

const earlier = (index: number, more: Partial<EarlierMap> = {}): EarlierMap => ({
  noteId: `00000000-0000-7000-8000-0000000000b${index}`,
  date: `2026-11-1${index}`,
  regions: [],
  findings: [],
  ...more,
});
const medius = {
  structure: 'gluteus-medius',
  side: 'left',
  tone: 2,
  tenderness: null,
  triggerPoint: null,
} as const;

async function showEarlier(sessions: readonly EarlierMap[]) {
  const opened = openMap({ handlers: { 'notes.mapHistory': () => ({ sessions: [...sessions] }) } });
  await opened.user.click(screen.getByRole('button', { name: 'Earlier sessions' }));
  return opened;
}

describe('the earlier sessions on the map', () => {
  it('are asked for only when they are shown', async () => {
    const { bridge, user } = openMap({ handlers: { 'notes.mapHistory': () => ({ sessions: [] }) } });
    expect(bridge.inputsOf('notes.mapHistory')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Earlier sessions' }));
    expect(await screen.findByText('No signed session before this one in the episode.')).toBeVisible();
    expect(bridge.inputsOf('notes.mapHistory')).toEqual([{ noteId }]);
  });

  it('say in words and in numbers on the map what keeps coming back', async () => {
    const { user } = await showEarlier([
      earlier(5, { regions: ['lumbar-left'], findings: [medius] }),
      earlier(4, { regions: ['lumbar-left', 'groin-left'], findings: [{ ...medius, side: 'both' }] }),
      earlier(3, { findings: [{ ...medius, tone: 0 }] }),
    ]);
    expect(await screen.findByText('The last 3 sessions')).toBeVisible();
    expect(screen.getByText('Gluteus medius, left: found in 2 of 3 sessions')).toBeVisible();
    expect(screen.getByText('Low back, left: marked in 2 of 3 sessions')).toBeVisible();
    expect(screen.getByText('Marked once: Gluteus medius, right; Groin, left.')).toBeVisible();
    expect(place('Low back, left')).toHaveAccessibleName('Low back, left: marked in 2 of 3 earlier sessions');
    expect(place('Low back, left')).toHaveTextContent('2×');
    expect(place('Buttock, left')).not.toHaveTextContent('×');
    await user.click(screen.getByRole('radio', { name: 'Found and treated' }));
    expect(place('Gluteus medius, left')).toHaveTextContent('2×');
    expect(place('Gluteus medius, right')).toHaveTextContent('1×');
    await user.click(screen.getByRole('button', { name: 'Earlier sessions' }));
    expect(place('Gluteus medius, left')).not.toHaveTextContent('×');
    expect(screen.queryByText('The last 3 sessions')).toBeNull();
  });

  it('say when nothing was marked in them', async () => {
    await showEarlier([earlier(5)]);
    expect(await screen.findByText('The session before this one')).toBeVisible();
    expect(screen.getByText('Nothing was marked in them.')).toBeVisible();
  });

  it('say what went wrong and can be asked for again; the map goes on working', async () => {
    const { bridge, user, session } = openMap({
      handlers: { 'notes.mapHistory': () => refuse('store-stopped') },
    });
    await user.click(screen.getByRole('button', { name: 'Earlier sessions' }));
    const retry = await screen.findByRole('button', { name: 'Try again' });
    await user.click(place('Low back, left'));
    expect(session.body().subjective.regions).toEqual(['lumbar-left']);
    bridge.answer({ 'notes.mapHistory': () => ({ sessions: [earlier(5, { regions: ['lumbar-left'] })] }) });
    await user.click(retry);
    expect(await screen.findByText('Low back, left: marked in the session before')).toBeVisible();
  });
});
