import { judgePain, measures, type PainChange } from '#domain/measures/pain.ts';
import { reviewAdvice } from '#domain/notes/review.ts';
import { termsEn } from '#domain/terms/en.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { useDraftValue } from '../draft-context.tsx';
import { useEpisodeCourse } from '../use-episode-course.ts';
import classes from './outcome.module.css';

/** Pain now against the first session of the episode, judged by its smallest meaningful change, which is named. */
export function ChangeSinceFirst() {
  const course = useEpisodeCourse();
  const now = useDraftValue((body) => body.subjective.painBefore);
  const dates = useDates();
  if (course === null || course.sessionNumber === 1) return null;
  return (
    <div className={classes.derived}>
      <span className={classes.term}>{t('outcome.baseline.term')}</span>
      <p className={classes.said}>{words(course.baseline, now, dates.shortDay)}</p>
      <Advice session={course.sessionNumber} baseline={course.baseline?.value ?? null} now={now} />
    </div>
  );
}

function words(
  baseline: { readonly date: string; readonly value: number } | null,
  now: number | null,
  write: (day: string) => string,
): string {
  if (baseline === null) return t('outcome.baseline.none');
  const day = write(baseline.date);
  if (now === null) return t('outcome.baseline.missing', { baseline: baseline.value, day });
  const change = judgePain(baseline.value, now);
  const line = t('outcome.baseline.line', { now, baseline: baseline.value, day });
  return `${line} ${differenceWords(change)}. ${thresholdWords(change)}`;
}

function differenceWords({ points, share }: PainChange): string {
  if (points === 0) return sentence(t('outcome.baseline.unchanged'));
  const amount = t('outcome.baseline.points', { count: Math.abs(points) });
  const percent =
    share === null ? '' : ` (${t('outcome.baseline.share', { share: Math.round(Math.abs(share) * 100) })})`;
  const said =
    points < 0
      ? t('outcome.baseline.less', { points: amount })
      : t('outcome.baseline.more', { points: amount });
  return `${said}${percent}`;
}

/** Which threshold is reached, and what that means. */
function thresholdWords(change: PainChange): string {
  const { reachesPoints, reachesShare, verdict } = change;
  const reached = reachesPoints
    ? reachesShare
      ? t('outcome.baseline.reachesBoth')
      : t('outcome.baseline.reachesPoints')
    : reachesShare
      ? t('outcome.baseline.reachesShare')
      : t('outcome.baseline.reachesNone');
  const source = t('outcome.baseline.source', { source: measures.pain.source });
  return `${reached} ${source}: ${termsEn.verdict[verdict].toLowerCase()}.`;
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type AdviceProps = {
  readonly session: number;
  readonly baseline: number | null;
  readonly now: number | null;
};

/** From the fourth session on: to look again, or to refer on. Worded as a default of the project. */
function Advice({ session, baseline, now }: AdviceProps) {
  const advice = reviewAdvice(session, baseline === null || now === null ? null : { baseline, now });
  if (advice === null) return null;
  return (
    <FlagMark tone="note">
      {advice === 'review' ? t('outcome.review', { session }) : t('outcome.referOn', { session })}{' '}
      {t('outcome.reviewRule')}
    </FlagMark>
  );
}
