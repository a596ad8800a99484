import { useHotkeys } from '@mantine/hooks';
import { answeredClear } from '#domain/safety/section.ts';
import { type PageCommand, usePageCommands } from '#renderer/app/page-commands.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { useDraft } from './draft-context.tsx';
import { showMap } from './map-place.ts';
import { goToSection, noteKeys, type SectionKey, sectionKeys } from './note-keys.ts';

/** What the sections are called. */
export const sectionNames: Readonly<Record<SectionKey, string>> = {
  s: t('notes.subjective.title'),
  o: t('notes.objective.title'),
  t: t('notes.treatment.title'),
  a: t('notes.assessment.title'),
  p: t('notes.plan.title'),
};

type Hotkey = [string, () => void, { usePhysicalKeys: boolean }];

/** Hears the keys of the note, also while a field is being typed in, and offers them to the palette. */
export function useNoteKeys(): void {
  const { session } = useDraft();
  const clear = () => session.update('safety', answeredClear(session.body().safety));
  const hotkey = (key: { readonly hotkey: string }, run: () => void): Hotkey => [
    key.hotkey,
    run,
    { usePhysicalKeys: true },
  ];
  useHotkeys(
    [
      ...sectionKeys.map((letter) => hotkey(noteKeys[letter], () => goToSection(letter))),
      hotkey(noteKeys.map, showMap),
      hotkey(noteKeys.clear, clear),
    ],
    [],
  );
  usePageCommands([
    ...sectionKeys.map(
      (letter): PageCommand => ({
        id: `note-${letter}`,
        label: t('entry.columns.goTo', { name: sectionNames[letter] }),
        keys: noteKeys[letter].shown,
        run: () => goToSection(letter),
      }),
    ),
    {
      id: 'note-map',
      label: t('entry.columns.goTo', { name: t('entry.columns.map') }),
      keys: noteKeys.map.shown,
      run: showMap,
    },
    { id: 'note-clear', label: t('notes.safety.clear'), keys: noteKeys.clear.shown, run: clear },
  ]);
}
