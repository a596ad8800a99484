import { openFlags } from '#domain/safety/red-flags.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { useDraftValue } from '../draft-context.tsx';
import { goToSection } from '../note-keys.ts';
import classes from './StopBanner.module.css';

/** An open flag in one line that never scrolls away; it leads to what was advised. */
export function StopLine() {
  const screen = useDraftValue((body) => body.safety.screen);
  const open = openFlags(screen);
  const gravest = open[0];
  if (gravest === undefined) return null;
  const isStop = gravest.level === 'stop-emergency' || gravest.level === 'stop-same-day';
  return (
    <button type="button" className={classes.line} onClick={() => goToSection('flag')}>
      <FlagMark tone={isStop ? 'stop' : 'caution'}>
        {termsEn.flagLevel[gravest.level]}: {open.map((flag) => termsEn.flag[flag.id]).join('; ')}.{' '}
        <span className={classes.lead}>{t('notes.stop.goTo')}</span>
      </FlagMark>
    </button>
  );
}
