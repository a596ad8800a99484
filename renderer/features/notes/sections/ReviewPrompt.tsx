import { progressEn } from '#domain/terms/progress-en.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { useCourseOfDraft } from '../use-episode-course.ts';
import classes from './outcome.module.css';

/** Where the plan is written: that it is time to look again or to refer on, and why. It stops nothing. */
export function ReviewPrompt() {
  const prompt = useCourseOfDraft()?.prompt ?? null;
  const dates = useDates();
  if (prompt === null) return null;
  const { kind, because, sessions, count, reviewOn } = prompt;
  const { prompt: words } = progressEn;
  const facts = { sessions, count, reviewOn: reviewOn === null ? '' : dates.day(reviewOn) };
  return (
    <div className={classes.prompt} role="note" aria-label={words.kind[kind]}>
      <FlagMark tone="note">{words.kind[kind]}</FlagMark>
      <span>
        {words.because[because](facts)} {words.advice[kind]}
      </span>
    </div>
  );
}
