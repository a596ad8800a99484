import { Button } from '@mantine/core';
import { type KeyboardEvent, useId, useRef } from 'react';
import { type MeasureId, measureFacts } from '#domain/measures/catalogue.ts';
import { scaleNumber } from '#renderer/parts/measures/scale-number.ts';
import { useTypedNumber } from '#renderer/ui/typed-number.ts';
import { useScreenText } from '../screen-text.ts';
import classes from './answers.module.css';

type ScoreAnswerProps = {
  readonly labelledBy: string;
  readonly measure: MeasureId;
  readonly ends: { readonly low: string; readonly high: string } | undefined;
  readonly score: number | null;
  readonly onChange: (score: number | null) => void;
};

/** One number of a scale: large cells, radios of the browser itself; a digit key chooses too. None is no answer. */
export function ScoreAnswer({ labelledBy, measure, ends, score, onChange }: ScoreAnswerProps) {
  const say = useScreenText();
  const name = useId();
  const cells = useRef<HTMLFieldSetElement>(null);
  const { low, high } = measureFacts[measure];
  const numbers = Array.from({ length: high - low + 1 }, (_each, index) => low + index);
  const numberFor = useTypedNumber({ min: low, max: high, onTyped: undefined });

  const chooseByKey = (event: KeyboardEvent<HTMLElement>) => {
    const number = numberFor(event);
    if (number === undefined) return;
    event.preventDefault();
    onChange(number);
    cells.current?.querySelector<HTMLElement>(`input[value="${number}"]`)?.focus();
  };
  return (
    <>
      <fieldset
        ref={cells}
        className={classes.scores}
        aria-labelledby={labelledBy}
        aria-describedby={ends === undefined ? undefined : `${name}-ends`}
        onKeyDown={chooseByKey}
      >
        {numbers.map((number) => (
          <label key={number} className={classes.score}>
            <input
              type="radio"
              className={classes.scoreInput}
              name={name}
              value={number}
              checked={number === score}
              onChange={() => onChange(number)}
            />
            {scaleNumber(measure, number)}
          </label>
        ))}
      </fieldset>
      {ends !== undefined && (
        <p id={`${name}-ends`} className={classes.ends}>
          <span>
            {scaleNumber(measure, low)} {ends.low}
          </span>{' '}
          <span>
            {scaleNumber(measure, high)} {ends.high}
          </span>
        </p>
      )}
      <Button
        variant="subtle"
        className={classes.takeBack ?? ''}
        disabled={score === null}
        onClick={() => {
          onChange(null);
          cells.current?.querySelector('input')?.focus();
        }}
      >
        {say('intake.screen.takeBack')}
      </Button>
    </>
  );
}
