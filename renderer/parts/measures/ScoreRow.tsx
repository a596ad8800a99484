import { TextInput } from '@mantine/core';
import { type MeasureId, measureFacts } from '#domain/measures/catalogue.ts';
import { progressEn } from '#domain/terms/progress-en.ts';
import { lineLimit } from '#domain/text.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './EnterScores.module.css';
import { measureWords } from './measure-words.ts';
import { scaleNumber } from './scale-number.ts';
import { type ScoreDraft, type ScoreProblem, type ScoreProblems, sourceOf } from './score-draft.ts';

type ScoreRowProps = {
  readonly row: ScoreDraft;
  readonly problems: ScoreProblems;
  /** What the store said against it. */
  readonly refusal: string | undefined;
  readonly isFirst: boolean;
  readonly onChange: (changed: Partial<Pick<ScoreDraft, 'value' | 'version' | 'item'>>) => void;
};

/** One measure: its name, the number, and for a questionnaire the version of the form. */
export function ScoreRow({ row, problems, refusal, isFirst, onChange }: ScoreRowProps) {
  const dates = useDates();
  const isForm = sourceOf(row.measure) === 'form';
  const name = row.isNew ? t('scores.activityScore') : measureWords(row);
  const problem = (of: keyof ScoreProblems) => problemWords(row, problems[of]);
  return (
    <li className={classes.row}>
      {row.isNew ? (
        <TextInput
          aria-label={t('scores.activityName')}
          placeholder={t('scores.activityName')}
          dir="auto"
          maxLength={lineLimit}
          value={row.item}
          error={problem('item')}
          onChange={(event) => onChange({ item: event.currentTarget.value })}
        />
      ) : (
        <div className={classes.name}>
          <bdi>{name}</bdi> <span className={classes.more}>{scaleWords(row.measure)}</span>
        </div>
      )}
      <TextInput
        aria-label={isForm ? t('scores.totalOf', { measure: name }) : name}
        inputMode="decimal"
        autoComplete="off"
        maxLength={6}
        data-autofocus={isFirst || undefined}
        value={row.value}
        error={problem('value') ?? refusal}
        onChange={(event) => onChange({ value: event.currentTarget.value })}
      />
      {isForm ? (
        <TextInput
          aria-label={t('scores.versionOf', { measure: name })}
          placeholder={t('scores.version')}
          maxLength={lineLimit}
          value={row.version}
          error={problem('version')}
          onChange={(event) => onChange({ version: event.currentTarget.value })}
        />
      ) : (
        <div className={classes.beside}>
          {row.last !== null &&
            t('scores.last', {
              value: scaleNumber(row.measure, row.last.value),
              date: dates.day(row.last.date),
            })}
        </div>
      )}
    </li>
  );
}

function problemWords({ measure }: ScoreDraft, problem: ScoreProblem | undefined): string | undefined {
  if (problem === undefined) return undefined;
  const { decimals } = measureFacts[measure];
  const [low, high] = endsOf(measure);
  if (problem !== 'out-of-range') return t(`scores.problem.${problem}`);
  return decimals === 0
    ? t('scores.problem.out-of-range-whole', { low, high })
    : t('scores.problem.out-of-range', { low, high });
}

function endsOf(measure: MeasureId): readonly [low: string, high: string] {
  const { low, high } = measureFacts[measure];
  return [scaleNumber(measure, low), scaleNumber(measure, high)];
}

/** The range with what its ends mean, where the scale is ours and has words for them. */
function scaleWords(measure: MeasureId): string {
  const [low, high] = endsOf(measure);
  const { low: lowest, high: highest } = progressEn.measure[measure].ends;
  return lowest === ''
    ? t('scores.range', { low, high })
    : t('scores.rangeInWords', { low, high, lowest: lowest.toLowerCase(), highest: highest.toLowerCase() });
}
