import { describe, expect, it } from 'vitest';
import { estimateStrength, strengthOf } from '#renderer/parts/strength.ts';

describe('the strength of a passphrase', () => {
  it('says at once for what is guessed first, however it is dressed up', async () => {
    for (const passphrase of ['password', 'P@ssw0rd1!', 'qwertyuiop', 'massage2026']) {
      expect([passphrase, (await estimateStrength(passphrase, [])).time]).toEqual([passphrase, 'at-once']);
    }
  });

  it('says years or more for a few words that do not belong together', async () => {
    const { time } = await estimateStrength('meadow copper lantern whisper', []);
    expect(['years', 'lifetimes']).toContain(time);
  });

  it('counts the names of the practice as known', async () => {
    const unknown = await estimateStrength('lindqvistquiethands', []);
    const known = await estimateStrength('lindqvistquiethands', ['Quiet Hands', 'quiethands', 'lindqvist']);
    expect(known.step).toBeLessThan(unknown.step);
  });

  it('turns guesses into time at ten thousand a second', () => {
    expect(strengthOf(10_000 * 60).time).toBe('at-once');
    expect(strengthOf(10_000 * 3600 * 5).time).toBe('hours');
    expect(strengthOf(10_000 * 86_400 * 10).time).toBe('days');
    expect(strengthOf(10_000 * 86_400 * 300).time).toBe('months');
    expect(strengthOf(10_000 * 86_400 * 365 * 50).time).toBe('years');
    expect(strengthOf(1e20).time).toBe('lifetimes');
  });
});
