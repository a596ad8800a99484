import { TextInput } from '@mantine/core';
import { useId } from 'react';
import type { IntakeAnswer } from '#domain/intake/answers.ts';
import { lineLimit } from '#domain/text.ts';
import { useScreenText } from '../screen-text.ts';
import classes from './answers.module.css';
import { ScoreAnswer } from './ScoreAnswer.tsx';

type ActivityAnswerProps = {
  /** Id of the heading that asks. */
  readonly labelledBy: string;
  readonly answer: IntakeAnswer | undefined;
  /** The activity that the client named before; empty where it is named now. */
  readonly item: string;
  readonly ends: { readonly low: string; readonly high: string } | undefined;
  readonly onChange: (answer: IntakeAnswer | null, when: 'soon' | 'at-once') => void;
};

/** How well the client can do one thing; what it is stands there already or is written first. */
export function ActivityAnswer({ labelledBy, answer, item, ends, onChange }: ActivityAnswerProps) {
  const say = useScreenText();
  const id = useId();
  const given = answer?.type === 'activity' ? answer : { name: item, score: null };
  const change = (
    next: { readonly name: string; readonly score: number | null },
    when: 'soon' | 'at-once',
  ) => {
    const isEmpty = next.score === null && (item !== '' || next.name.trim() === '');
    onChange(isEmpty ? null : { type: 'activity', ...next }, when);
  };
  const scale = (
    <ScoreAnswer
      labelledBy={item === '' ? id : labelledBy}
      measure="activity"
      ends={ends}
      score={given.score}
      onChange={(score) => change({ name: given.name, score }, 'at-once')}
    />
  );
  if (item !== '') return scale;
  return (
    <div className={classes.activity}>
      <TextInput
        classNames={{ input: classes.input ?? '', label: classes.label ?? '' }}
        label={say('intake.screen.activityName')}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        maxLength={lineLimit}
        defaultValue={given.name}
        onChange={(event) => change({ name: event.currentTarget.value, score: given.score }, 'soon')}
      />
      <div>
        <p id={id} className={classes.second}>
          {say('intake.screen.activityToday')}
        </p>
        {scale}
      </div>
    </div>
  );
}
