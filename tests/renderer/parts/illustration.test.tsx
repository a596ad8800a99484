import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { illustrationIds } from '#domain/figures/illustration-ids.ts';
import { illustration } from '#domain/figures/illustrations.ts';
import { illustrationInWords } from '#domain/figures/in-words.ts';
import { IllustrationPicture } from '#renderer/parts/figures/IllustrationPicture.tsx';

test.each(illustrationIds)('%s is one image with its words, of the same paths as on paper', (id) => {
  const { container } = render(<IllustrationPicture id={id} />);
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(illustrationInWords(id, 'en'));
  const drawn = [...container.querySelectorAll('path')].map((path) => ({
    d: path.getAttribute('d'),
    role: path.dataset.role,
  }));
  expect(drawn).toEqual(illustration(id).frames.flatMap(({ shapes }) => shapes));
  expect(container.innerHTML).not.toContain('style=');
});

test('the words are in the language that was asked for', () => {
  render(<IllustrationPicture id="bridge" language="es" />);
  expect(screen.getByRole('img', { name: illustrationInWords('bridge', 'es') })).toBeDefined();
});

test('two positions have their numbers, one has none', () => {
  const { container, rerender } = render(<IllustrationPicture id="bridge" />);
  expect(container.textContent).toBe('12');
  rerender(<IllustrationPicture id="desk" />);
  expect(container.textContent).toBe('');
});
