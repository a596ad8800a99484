import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { confirmPath } from '#domain/notes/confirm.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import classes from './Unconfirmed.module.css';

/** Whether the value at a path was carried from an earlier note and is neither touched nor confirmed. */
export function useUnconfirmed(path: string): boolean {
  return useDraftValue((body) => body.carried.unconfirmed.includes(path));
}

type UnconfirmedProps = {
  /** Made by `fieldPath` or `rowPath`. */
  readonly path: string;
  readonly children: ReactNode;
};

/**
 * A dotted frame and the word "from 15 Nov" around a value as long as it is unconfirmed. The element stays when it is
 * confirmed, so that a field keeps its focus.
 */
export function Unconfirmed({ path, children }: UnconfirmedProps) {
  const isUnconfirmed = useUnconfirmed(path);
  return (
    <div className={classes.frame} data-field={path} data-unconfirmed={isUnconfirmed || undefined}>
      {children}
      {isUnconfirmed && <CarriedFrom path={path} />}
    </div>
  );
}

/** Where an unconfirmed value comes from, with a click that confirms it. The keyboard confirms by section. */
export function CarriedFrom({ path }: { readonly path: string }) {
  const { session } = useDraft();
  const date = useDraftValue((body) => body.carried.from?.date ?? null);
  const dates = useDates();
  if (date === null) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.from}
      title={t('carry.confirmOne')}
      onClick={() => session.replace(confirmPath(session.body(), path))}
    >
      {t('carry.from', { day: dates.shortDay(date) })}
      <VisuallyHidden>{t('carry.notConfirmed')}</VisuallyHidden>
      <Icon of={IconCheck} size={14} />
    </button>
  );
}
