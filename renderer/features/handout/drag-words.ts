import type { DndContextProps } from '@dnd-kit/core';
import { t } from '#renderer/i18n/i18n.ts';

/** What a screen reader hears while a row is dragged. */
export function dragWords(titleOf: (id: string) => string): NonNullable<DndContextProps['accessibility']> {
  const held = ({ active }: { readonly active: { readonly id: string | number } }) =>
    t('handout.dragging', { title: titleOf(String(active.id)) });
  return {
    announcements: {
      onDragStart: held,
      // The place is said once it is let go.
      onDragOver: () => undefined,
      onDragEnd: () => undefined,
      onDragCancel: () => undefined,
    },
    screenReaderInstructions: { draggable: '' },
  };
}
