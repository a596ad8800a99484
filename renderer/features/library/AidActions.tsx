import { Button } from '@mantine/core';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import classes from './AidsDesk.module.css';
import type { Aid } from './aid.ts';

type AidActionsProps = {
  /** Null for a new one. */
  readonly aid: Aid<unknown> | null;
  readonly isChanged: boolean;
  readonly isBusy: boolean;
  readonly wasSaved: boolean;
  readonly error: Error | null;
  readonly onCopy: () => void;
  readonly onSetArchived: (isArchived: boolean) => void;
  readonly onRestore: () => void;
};

/** What can be done with a template or a snippet, what came of it, and who changed it when. */
export function AidActions(props: AidActionsProps) {
  const { aid, isChanged, isBusy, wasSaved, error, onCopy, onSetArchived, onRestore } = props;
  return (
    <>
      {error !== null && <CallErrorState error={error} />}
      <div className={classes.actions}>
        <Button type="submit" loading={isBusy} disabled={!isChanged}>
          {t('writing.aid.save')}
        </Button>
        {aid !== null && (
          <>
            <Button variant="default" onClick={onCopy}>
              {t('writing.aid.copy')}
            </Button>
            <Button variant="default" disabled={isBusy} onClick={() => onSetArchived(!aid.isArchived)}>
              {aid.isArchived ? t('writing.aid.bringBack') : t('writing.aid.archive')}
            </Button>
            {aid.isShipped && !aid.isAsShipped && (
              <Button variant="subtle" disabled={isBusy} onClick={onRestore}>
                {t('writing.aid.restore')}
              </Button>
            )}
          </>
        )}
        <span role="status" className={classes.done}>
          {wasSaved && !isChanged && t('writing.aid.saved')}
        </span>
      </div>
      {aid !== null && <Changes aid={aid} />}
    </>
  );
}

function Changes({ aid }: { readonly aid: Aid<unknown> }) {
  const dates = useDates();
  if (aid.changes.length === 0) return <p className={classes.quiet}>{t('writing.aid.neverChanged')}</p>;
  return (
    <details>
      <summary className={classes.quiet}>{t('writing.aid.changes')}</summary>
      <ul className={classes.changes}>
        {aid.changes.map(({ number, at, therapist }) => (
          <li key={number}>
            <bdi>{t('writing.aid.change', { moment: dates.moment(at), name: therapist })}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
