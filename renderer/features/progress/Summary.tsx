import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { daysBetween } from '#domain/dates/calendar-date.ts';
import { judgementInWords } from '#domain/progress/judgement-in-words.ts';
import type { EpisodeCourse } from '#domain/progress/overall.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { reviewPrompt } from '#domain/progress/review-prompt.ts';
import { progressEn } from '#domain/terms/progress-en.ts';
import { type Dates, dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import {
  type DecidingLine,
  daysUnseen,
  decidingLines,
  type Missing,
  missingOf,
  tellingLines,
  verdictCounts,
} from './deciding.ts';
import classes from './Summary.module.css';
import { toneOf } from './VerdictMark.tsx';

type SummaryProps = {
  readonly record: ProgressRecord;
  readonly course: EpisodeCourse;
  /** What one does with it, at the right of the verdict. */
  readonly actions: ReactNode;
};

const icons = {
  done: IconCircleCheck,
  caution: IconAlertTriangle,
  note: IconInfoCircle,
  stop: IconAlertTriangle,
};

/** Is this person better, by how much, is it more than noise, over what time, and what is missing to say so. */
export function Summary({ record, course, actions }: SummaryProps) {
  const dates = useDates();
  const lines = decidingLines(course);
  const tone = toneOf(course.overall);
  return (
    <section className={classes.root} aria-label={t('progress.summaryTitle')}>
      <div className={classes.head}>
        <h2 className={classes.verdict} data-tone={tone}>
          <Icon of={icons[tone]} size={20} />
          {progressEn.overall.clinical[course.overall]}
        </h2>
        {actions}
      </div>
      {tellingLines(lines, course.overall).map((line) => (
        <p key={line.key}>
          <bdi className={classes.strong}>{line.name}</bdi>. {reasonOf(line)}
        </p>
      ))}
      <Review record={record} course={course} dates={dates} />
      <p className={classes.basis}>
        {[timeWords(record, dates), ...basisWords(lines, missingOf(record, course), record)].join(' ')}
      </p>
      <Disclosure name="how-judged" title={t('progress.whyTitle')}>
        <p className={classes.rule}>
          {progressEn.overallRule} {progressEn.noCause.clinical}
        </p>
      </Disclosure>
    </section>
  );
}

function reasonOf({ measure, judgement }: DecidingLine): string {
  const { reason, remarks } = judgementInWords(measure, judgement, progressEn, 'clinical');
  return [reason, ...remarks].join(' ');
}

function timeWords(record: ProgressRecord, dates: Dates): string {
  const { sessions, isClosed } = record;
  const [first] = sessions;
  const last = sessions.at(-1);
  if (first === undefined || last === undefined) return `${t('progress.noSessions')}.`;
  const unseen = daysUnseen(record, dayOf(new Date()));
  const parts = [
    sessions.length === 1
      ? t('progress.oneSession', { date: dates.day(first.date) })
      : t('progress.overSessions', {
          count: sessions.length,
          days: t('progress.days', { count: Math.max(1, daysBetween(first.date, last.date)) }),
          from: dates.day(first.date),
          to: dates.day(last.date),
        }),
    ...(isClosed ? [t('progress.closed')] : []),
    ...(unseen === null ? [] : [t('progress.lastSeen', { days: t('progress.days', { count: unseen }) })]),
  ];
  return parts.map((part) => `${part}.`).join(' ');
}

/** Looking again or referring on, where the plan asks for it. */
function Review({ record, course, dates }: Omit<SummaryProps, 'actions'> & { readonly dates: Dates }) {
  const prompt = reviewPrompt(record, course, dayOf(new Date()));
  if (prompt === null) return null;
  const { kind, because, sessions, reviewOn, count } = prompt;
  const { prompt: words } = progressEn;
  return (
    <p className={classes.review}>
      <FlagMark tone="caution">{words.kind[kind]}</FlagMark>
      <span>
        {words.because[because]({ sessions, count, reviewOn: reviewOn === null ? '' : dates.day(reviewOn) })}{' '}
        {words.advice[kind]}
      </span>
    </p>
  );
}

/** What the verdict was counted from, and what is missing. */
function basisWords(
  lines: readonly DecidingLine[],
  missing: readonly Missing[],
  { sessions }: Pick<ProgressRecord, 'sessions'>,
): readonly string[] {
  const counts = verdictCounts(lines).map(([verdict, count]) =>
    t('progress.counted', { count, verdict: progressEn.verdict.clinical[verdict].toLowerCase() }),
  );
  const gaps = missing.map((each) => {
    const measure = progressEn.measure[each.measure].name;
    return each.kind === 'never'
      ? t('progress.neverAsked', { measure })
      : t('progress.missingOf', { measure, count: each.count, sessions: sessions.length });
  });
  return [
    ...(counts.length === 0 ? [] : [t('progress.basis', { count: lines.length, counts: counts.join(', ') })]),
    ...(gaps.length === 0 ? [] : [t('progress.missing', { what: gaps.join('; ') })]),
  ];
}
