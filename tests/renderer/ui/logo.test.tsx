// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Logo } from '#renderer/ui/Logo.tsx';
import { show } from './show.tsx';

const resource = (name: string): string =>
  readFileSync(join(import.meta.dirname, '..', '..', '..', 'resources', name), 'utf8');

test('the mark on the screen, in the icon and in the logo file is one drawing', () => {
  const { container } = show(<Logo name="Backnote" />);
  const drawing = container.querySelector('svg path')?.getAttribute('d') ?? 'no path';
  expect(resource('icon.svg')).toContain(`d="${drawing}"`);
  expect(resource('logo.svg')).toContain(`d="${drawing}"`);
  expect(screen.getByText('Backnote')).toBeVisible();
});

test('without the name the mark is silent', () => {
  const { container } = show(<Logo />);
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  expect(container.querySelector('svg')?.parentElement?.children).toHaveLength(1);
});
