import { useHotkeys } from '@mantine/hooks';
import { type CarriedSection, confirmSection } from '#domain/notes/confirm.ts';
import { usePageCommands } from '#renderer/app/page-commands.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { useDraft } from '../draft-context.tsx';
import { startKeys } from './start-keys.ts';
import type { Carry } from './use-carry.ts';

/** Sections of the page by the id that the section keys go to (note-keys.ts). */
const sectionOfId: Readonly<Record<string, CarriedSection>> = {
  'note-s': 'subjective',
  'note-o': 'objective',
  'note-t': 'treatment',
  'note-p': 'plan',
};

/**
 * Carries the last note, and confirms the section that has the focus. Both keys also work while typing, and the palette
 * offers them.
 */
export function useCarryKeys({ carry, confirm: confirmAll }: Pick<Carry, 'carry' | 'confirm'>): void {
  const { session, previous } = useDraft();
  const confirmHere = () => {
    const id = document.activeElement?.closest('section[id]')?.id ?? '';
    const section = sectionOfId[id];
    if (section !== undefined) session.replace(confirmSection(session.body(), section));
  };
  useHotkeys(
    [
      [startKeys.same.hotkey, carry, { usePhysicalKeys: true }],
      [startKeys.confirm.hotkey, confirmHere, { usePhysicalKeys: true }],
    ],
    [],
  );
  usePageCommands(
    previous === null
      ? []
      : [
          { id: 'note-same', label: t('carry.same'), keys: startKeys.same.shown, run: carry },
          { id: 'note-confirm', label: t('carry.confirmAllLong'), keys: [], run: confirmAll },
        ],
  );
}
