import { treatmentMinutes } from '#domain/notes/body.ts';
import { fieldPath } from '#domain/notes/carried.ts';
import { minutesOff } from '#domain/notes/minutes.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { useDraftField, useDraftValue } from '../draft-context.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { Unconfirmed } from '../fields/Unconfirmed.tsx';
import { useUsualMinutes } from '../use-add-row.ts';
import classes from './sections.module.css';

/** How much of the session the rows add up to. */
export function MinutesSum() {
  const session = useDraftValue((body) => body.treatment.sessionMinutes);
  const sum = useDraftValue(treatmentMinutes);
  return (
    <span className={classes.note}>
      {session === null ? t('treatment.sum', { sum }) : t('treatment.sumOf', { sum, session })}
    </span>
  );
}

/** The length of the session: that of last time, or the usual one, until another is typed. */
export function SessionMinutes() {
  const [session, set] = useDraftField('treatment', 'sessionMinutes');
  const usual = useUsualMinutes();
  return (
    <Unconfirmed path={fieldPath('treatment', 'sessionMinutes')}>
      <NumberField
        label={t('treatment.sessionMinutes')}
        low={1}
        high={480}
        step={5}
        unit={t('treatment.minutes')}
        placeholder={String(usual)}
        value={session}
        onChange={set}
      />
    </Unconfirmed>
  );
}

/** Says where rows and session differ by more than the tolerance. It never stops the signature. */
export function MinutesOff() {
  const off = useDraftValue(minutesOff);
  return (
    <div role="status">
      {off !== null && (
        <FlagMark tone="caution" variant="plain">
          {off > 0 ? t('treatment.over', { count: off }) : t('treatment.under', { count: -off })}{' '}
          {t('treatment.offHint')}
        </FlagMark>
      )}
    </div>
  );
}
