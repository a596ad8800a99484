import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import classes from './letters.module.css';

/** First things first: the call, then the paper. */
export function EmergencyCall({ number }: { readonly number: string }) {
  return (
    <div role="alert" className={classes.call}>
      <FlagMark tone="stop" variant="plain">
        <span className={classes.callTitle}>
          {number === '' ? t('letters.callUnknown') : t('letters.call', { number })}
        </span>
      </FlagMark>
      <p>{t('letters.callNext')}</p>
      {number === '' && <p>{t('letters.noNumber')}</p>}
    </div>
  );
}
