import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { MethodOutput } from '#domain/contract/table.ts';
import { emptyPractice, goTo, openWindow } from '#tests/renderer/app/open-window.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';

function aStore(words: string[] = []): FakeHandlers {
  let settings: MethodOutput<'spelling.settings'> = { language: 'en', words };
  return {
    ...emptyPractice,
    'spelling.settings': () => settings,
    'spelling.setLanguage': ({ language }) => {
      settings = { ...settings, language };
      return {};
    },
    'spelling.addWord': ({ word }) => {
      settings = { ...settings, words: [...settings.words, word] };
      return {};
    },
    'spelling.removeWord': ({ word }) => {
      settings = { ...settings, words: settings.words.filter((each) => each !== word) };
      return {};
    },
  };
}

async function openTab(handlers: FakeHandlers) {
  const view = openWindow(handlers);
  await goTo(view.user, 'Practice');
  await view.user.click(await screen.findByRole('tab', { name: 'Spelling' }));
  return view;
}

it('chooses the language of the checker', async () => {
  const { user, bridge } = await openTab(aStore());
  await user.click(await screen.findByRole('button', { name: 'Both' }));
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Both' })).toHaveAttribute('aria-pressed', 'true'),
  );
  expect(bridge.inputsOf('spelling.setLanguage')).toEqual([{ language: 'both' }]);
});

it('lists own words, adds one and takes one out', async () => {
  const { user, bridge } = await openTab(aStore());
  expect(await screen.findByText(/None yet/)).toBeVisible();
  const field = screen.getByRole('textbox', { name: 'Word' });
  await user.type(field, 'two words');
  await user.click(screen.getByRole('button', { name: 'Add word' }));
  expect(field).toBeInvalid();
  await user.clear(field);
  await user.type(field, 'Biofreeze');
  await user.click(screen.getByRole('button', { name: 'Add word' }));
  const list = await screen.findByRole('list', { name: 'Your own words' });
  expect(within(list).getByText('Biofreeze')).toBeVisible();
  expect(field).toHaveValue('');
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Remove Biofreeze' }));
  expect(await screen.findByText(/None yet/)).toBeVisible();
  expect(bridge.inputsOf('spelling.addWord')).toEqual([{ word: 'Biofreeze' }]);
});

it('says what went wrong', async () => {
  await openTab({ ...aStore(), 'spelling.settings': () => refuse('internal') });
  expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong inside Backnote.');
});
