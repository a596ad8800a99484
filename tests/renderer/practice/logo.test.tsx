import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { logoLimits } from '#domain/practice/logo.ts';
import { fitted, readLogo, withoutAlpha } from '#renderer/features/practice/read-logo.ts';
import { emptyPractice, goTo, openWindow } from '#tests/renderer/app/open-window.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';

describe('the size of a logo', () => {
  it.each([
    [
      { width: 4000, height: 1000 },
      { width: 480, height: 120 },
    ],
    [
      { width: 1000, height: 4000 },
      { width: 40, height: 160 },
    ],
    [
      { width: 100, height: 50 },
      { width: 100, height: 50 },
    ],
    [
      { width: 9000, height: 1 },
      { width: 480, height: 1 },
    ],
  ])('of %o is %o', (picture, size) => {
    expect(fitted(picture)).toEqual(size);
    expect(size.width).toBeLessThanOrEqual(logoLimits.width);
    expect(size.height).toBeLessThanOrEqual(logoLimits.height);
  });

  it('keeps three bytes of each dot', () => {
    expect([...withoutAlpha(Uint8ClampedArray.of(1, 2, 3, 255, 4, 5, 6, 255))]).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('a file that is no logo', () => {
  it('is told apart: no picture, too large', async () => {
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('not a picture')));
    try {
      expect(await readLogo(new Blob(['words']))).toBe('not-a-picture');
      expect(await readLogo({ size: 30_000_000 } as Blob)).toBe('too-large');
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('leaves the logo as it was and says what to do', async () => {
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('not a picture')));
    try {
      const { user, bridge } = openWindow({ ...emptyPractice, 'practice.logo': () => ({ logo: null }) });
      await goTo(user, 'Practice');
      await screen.findByText('No logo');
      await user.upload(
        screen.getByTestId('logo-input'),
        new File(['words'], 'notes.png', { type: 'image/png' }),
      );
      expect(await screen.findByText(/no picture that can be opened/)).toBeVisible();
      expect(bridge.inputsOf('practice.setLogo')).toEqual([]);
      expect(await violations()).toEqual([]);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
