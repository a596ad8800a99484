import { VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import classes from './AnswerToggle.module.css';
import rowClasses from './RadioCell.module.css';
import { RadioCell } from './RadioCell.tsx';
import { useRadioRow } from './radio-row.ts';

/** The same three answers as the domain's. */
export type AnswerChoice = 'not-asked' | 'no' | 'yes';

export interface AnswerToggleProps {
  readonly label: ReactNode;
  readonly value: AnswerChoice;
  readonly onChange: (value: AnswerChoice) => void;
  /** The first letters of "no" and "yes" are also the keys that choose them. */
  readonly labels: Readonly<Record<AnswerChoice, string>>;
  readonly disabled?: boolean;
}

const answers: readonly AnswerChoice[] = ['not-asked', 'no', 'yes'];
const digits: Readonly<Record<string, AnswerChoice>> = { 0: 'not-asked', 1: 'no', 2: 'yes' };

/** Not asked, no, yes: one click, a letter or a digit. Taking an answer back makes it "not asked", never "no". */
export function AnswerToggle(props: AnswerToggleProps) {
  const { label, value, onChange, labels, disabled = false } = props;
  const id = useId();
  const chooseByKey = (event: KeyboardEvent) => {
    const pressed = event.key.toLocaleLowerCase();
    const byLetter = (['no', 'yes'] as const).find(
      (answer) => labels[answer].charAt(0).toLocaleLowerCase() === pressed,
    );
    return byLetter ?? digits[pressed];
  };
  const row = useRadioRow<AnswerChoice>({
    values: answers,
    value,
    disabled,
    onChange: (answer) => onChange(answer ?? 'not-asked'),
    chooseByKey,
  });
  return (
    <div className={classes.root} data-answer={value}>
      <VisuallyHidden id={id}>{label}</VisuallyHidden>
      <div
        role="radiogroup"
        className={rowClasses.row}
        aria-labelledby={id}
        aria-disabled={disabled || undefined}
        data-fit=""
        data-dense=""
        onKeyDown={row.onKeyDown}
      >
        {answers.map((answer) => (
          <RadioCell
            key={answer}
            name={id}
            checked={answer === value}
            onChoose={() => row.choose(answer)}
            inputRef={row.refOf(answer)}
            tabIndex={row.tabIndexOf(answer)}
            disabled={disabled}
          >
            {labels[answer]}
          </RadioCell>
        ))}
      </div>
    </div>
  );
}
