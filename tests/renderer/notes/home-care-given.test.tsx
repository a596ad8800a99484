import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { emptyNote } from '#domain/notes/body.ts';
import { Subjective } from '#renderer/features/notes/sections/Subjective.tsx';
import { noteId } from '#tests/renderer/client/open-page.tsx';
import { showSections } from './show-sections.tsx';

const handoutId = '00000000-0000-7000-8000-0000000000b1';

it('says beside home care what the client took home last time', async () => {
  const { bridge } = showSections(
    <Subjective />,
    { last: emptyNote },
    {
      'handouts.lastGiven': () => ({
        given: { handoutId, sessionDate: '2026-11-12', exercises: ['bridge', 'bird-dog'] },
      }),
    },
  );
  expect(await screen.findByText('Given on 12 Nov 2026: Bridge, Bird dog')).toBeVisible();
  expect(screen.getByRole('group', { name: 'Home care done' })).toBeVisible();
  expect(bridge.inputsOf('handouts.lastGiven')).toEqual([{ noteId }]);
});

it('says nothing where no exercise was given', async () => {
  const { bridge } = showSections(
    <Subjective />,
    { last: emptyNote },
    { 'handouts.lastGiven': () => ({ given: { handoutId, sessionDate: '2026-11-12', exercises: [] } }) },
  );
  await waitFor(() => expect(bridge.inputsOf('handouts.lastGiven')).toHaveLength(1));
  expect(screen.queryByText(/^Given on/)).toBeNull();
});
