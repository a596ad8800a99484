import { t } from '#renderer/i18n/i18n.ts';
import type { SideToggleProps } from '#renderer/ui/SideToggle.tsx';

/** Left, both, right as the therapist faces the client's back. */
export const sideLabels: SideToggleProps['labels'] = {
  left: { short: t('notes.sides.leftShort'), full: t('notes.sides.left') },
  both: { short: t('notes.sides.bothShort'), full: t('notes.sides.both') },
  right: { short: t('notes.sides.rightShort'), full: t('notes.sides.right') },
};
