import { Checkbox } from '@mantine/core';
import type { ScoreQuestionId } from '#domain/intake/score-questions.ts';
import type { GivenScore } from '#domain/intake/scores.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { measureWords } from '#renderer/parts/measures/measure-words.ts';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './review.module.css';
import { scoreWords } from './score-words.ts';

type ScoresGivenProps = {
  readonly scores: readonly GivenScore[];
  readonly chosen: ReadonlySet<ScoreQuestionId>;
  readonly onChoose: (question: ScoreQuestionId, isChosen: boolean) => void;
};

/** The numbers that the client chose: each is taken over as it was given, or left out. */
export function ScoresGiven({ scores, chosen, onChoose }: ScoresGivenProps) {
  if (scores.length === 0) return null;
  return (
    <Section title={t('intake.review.scores')}>
      <ul className={classes.scores}>
        {scores.map(({ question, reading }) => (
          <li key={question} className={classes.scoreRow} data-chosen={chosen.has(question) || undefined}>
            <Checkbox
              label={<bdi>{measureWords(reading)}</bdi>}
              checked={chosen.has(question)}
              onChange={(event) => onChoose(question, event.currentTarget.checked)}
            />
            <span>{scoreWords(reading)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
