import { safetyEn } from '#domain/terms/safety-en.ts';
import { ruleNames } from '#domain/terms/safety-why-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { useVerdict } from '../draft-context.tsx';
import { goToSection } from '../note-keys.ts';
import { isGrave, toneOf } from '../safety-words.ts';
import classes from './StopBanner.module.css';

/** Open stops and referrals in one line that never scrolls away; it leads to what was advised. */
export function StopLine() {
  const { level, matters } = useVerdict();
  if (!isGrave(level)) return null;
  const open = matters.filter((each) => each.state !== 'cleared' && isGrave(each.level));
  return (
    <button type="button" className={classes.line} onClick={() => goToSection('flag')}>
      <FlagMark tone={toneOf(level)}>
        {safetyEn.level[level].therapist}: {open.map(({ ruleId }) => ruleNames([ruleId])).join('; ')}.{' '}
        <span className={classes.lead}>{t('notes.stop.goTo')}</span>
      </FlagMark>
    </button>
  );
}
