import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { registerFlush } from '#renderer/app/flush.ts';
import { emptyPractice, openWindow } from './open-window.tsx';

const handlers = { ...emptyPractice, 'vault.lock': () => ({}) };

let forget = (): void => undefined;
afterEach(() => forget());

describe('locking', () => {
  it('writes what is pending first, then locks', async () => {
    const order: string[] = [];
    forget = registerFlush(async () => {
      order.push('flushed');
      return true;
    });
    const { user, bridge } = openWindow(handlers);
    await user.click(await screen.findByRole('button', { name: /^Lock/ }));
    await waitFor(() => expect(bridge.calls.map(({ name }) => name)).toContain('vault.lock'));
    expect(order).toEqual(['flushed']);
  });

  it('waits while words are not saved, says so, and locks nothing', async () => {
    forget = registerFlush(async () => false);
    const { user, bridge } = openWindow(handlers);
    await user.click(await screen.findByRole('button', { name: /^Lock/ }));
    expect(await screen.findByText(/some words are not saved yet/)).toBeVisible();
    expect(bridge.calls.map(({ name }) => name)).not.toContain('vault.lock');
  });
});
