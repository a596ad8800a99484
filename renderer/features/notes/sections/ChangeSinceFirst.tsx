import { judgementInWords } from '#domain/progress/judgement-in-words.ts';
import type { JudgedSeries } from '#domain/progress/overall.ts';
import { progressEn } from '#domain/terms/progress-en.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { useDraftValue } from '../draft-context.tsx';
import { useCourseOfDraft, useSessionNumber } from '../use-episode-course.ts';
import classes from './outcome.module.css';

/** Pain now against the first session, and all measures together, in the words in which progress says it. */
export function ChangeSinceFirst() {
  const course = useCourseOfDraft();
  const sessionNumber = useSessionNumber();
  if (course === null || sessionNumber === null || sessionNumber === 1) return null;
  const { measures, overall } = course;
  return (
    <div className={classes.derived}>
      <span className={classes.term}>{t('outcome.baseline.term')}</span>
      <PainSinceFirst pain={measures.find(({ series }) => series.measure === 'pain-now')} />
      {measures.length > 1 && (
        <p className={classes.said} title={progressEn.overallRule}>
          {t('outcome.baseline.overall', { verdict: lower(progressEn.overall.clinical[overall]) })}
        </p>
      )}
    </div>
  );
}

function PainSinceFirst({ pain }: { readonly pain: JudgedSeries | undefined }) {
  const now = useDraftValue((body) => body.subjective.painBefore);
  const dates = useDates();
  const first = pain?.series.points.find(({ value }) => value !== null);
  if (pain === undefined || first?.value == null) {
    return <p className={classes.said}>{t('outcome.baseline.none')}</p>;
  }
  const day = dates.shortDay(first.date);
  if (now === null) {
    return <p className={classes.said}>{t('outcome.baseline.missing', { baseline: first.value, day })}</p>;
  }
  const { verdict, reason, remarks } = judgementInWords('pain-now', pain.judgement, progressEn, 'clinical');
  const { name } = progressEn.measure['pain-now'];
  const said = t('outcome.baseline.judged', { name, day, verdict: lower(verdict), reason });
  return <p className={classes.said}>{[said, ...remarks].join(' ')}</p>;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
