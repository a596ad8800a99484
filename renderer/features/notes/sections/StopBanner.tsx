import { openFlags } from '#domain/safety/red-flags.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { useDraftValue } from '../draft-context.tsx';
import { WordsField } from '../fields/WordsField.tsx';
import classes from './StopBanner.module.css';

const orders = {
  'stop-emergency': 'emergency',
  'stop-same-day': 'sameDay',
  'refer-urgent': 'urgent',
  refer: 'refer',
} as const;

/** What to do now that a flag is open. It cannot be closed: only the answer can change. */
export function StopBanner() {
  const screen = useDraftValue((body) => body.safety.screen);
  const open = openFlags(screen);
  const gravest = open[0];
  if (gravest === undefined) return null;
  const isStop = gravest.level === 'stop-emergency' || gravest.level === 'stop-same-day';
  return (
    <section
      id="note-flag"
      className={classes.root}
      data-stop={isStop || undefined}
      aria-label={t('notes.stop.label')}
    >
      <div role="alert" className={classes.words}>
        <FlagMark tone={isStop ? 'stop' : 'caution'} variant="plain">
          <span className={classes.title}>{termsEn.flagLevel[gravest.level]}</span>
        </FlagMark>
        <p>{t(`notes.stop.${orders[gravest.level]}`)}</p>
        <ul className={classes.flags}>
          {open.map((flag) => (
            <li key={flag.id}>{termsEn.flag[flag.id]}</li>
          ))}
        </ul>
      </div>
      <WordsField section="safety" name="action" label={t('notes.stop.action')} required={isStop} />
    </section>
  );
}
