import type { IntakeReview } from '#domain/contract/intake.ts';
import { questionsFor } from '#domain/intake/answers.ts';
import { proposalsOf } from '#domain/intake/proposals.ts';
import { givenScores } from '#domain/intake/scores.ts';
import { intakeEn } from '#domain/terms/intake-en.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { measureWords } from '#renderer/parts/measures/measure-words.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './review.module.css';
import { scoreWords } from './score-words.ts';
import { answerWords, fieldWords, valueWords } from './value-words.ts';

/** The client's answers as they were given, question by question. */
export function AllAnswers({ review }: { readonly review: IntakeReview }) {
  const dates = useDates();
  return (
    <Section title={t('intake.review.answers')}>
      <dl className={classes.answers}>
        {questionsFor(review.answers, review.on, review.checkIn).map((question) => {
          const answer = review.answers[question.id];
          const item = review.checkIn?.asked.find((each) => each.question === question.id)?.item ?? '';
          return (
            <div key={question.id} className={classes.answerRow}>
              <dt>
                {item === '' ? (
                  intakeEn.questions[question.id].ask
                ) : (
                  <>
                    {t('intake.screen.activityToday')} <bdi>{item}</bdi>
                  </>
                )}
              </dt>
              <dd>
                {answer === undefined ? (
                  <span className={classes.quiet}>{t('intake.review.noAnswer')}</span>
                ) : (
                  <bdi>{answerWords(question, answer, dates, item)}</bdi>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}

/** What went into the record, as it was taken over. */
export function TakenOver({ review }: { readonly review: IntakeReview }) {
  const dates = useDates();
  const scores = givenScores(review.answers, review.on, review.checkIn).filter(
    ({ question }) => review.accepted[question] !== undefined,
  );
  const taken = proposalsOf(review.answers, review.record, review.on).flatMap(({ field }) => {
    const value = review.accepted[field.id];
    return value === undefined ? [] : [{ field, value }];
  });
  if (taken.length + scores.length === 0) return null;
  return (
    <Section title={t('intake.review.taken')}>
      <dl className={classes.answers}>
        {scores.map(({ question, reading }) => (
          <div key={question} className={classes.answerRow}>
            <dt>
              <bdi>{measureWords(reading)}</bdi>
            </dt>
            <dd>
              <FlagMark tone="done" variant="plain">
                {scoreWords(reading)}
              </FlagMark>
            </dd>
          </div>
        ))}
        {taken.map(({ field, value }) => (
          <div key={field.id} className={classes.answerRow}>
            <dt>{fieldWords(field)}</dt>
            <dd>
              <FlagMark tone="done" variant="plain">
                {valueWords(field, value, dates)}
              </FlagMark>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
