import { useId } from 'react';
import classes from './answers.module.css';

type ChoicesProps = {
  /** Id of the heading that asks. */
  readonly labelledBy: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly isMany: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
};

/** Large rows to choose one or several from: radios and boxes of the browser itself, so that every hand knows them. */
export function Choices({ labelledBy, options, chosen, isMany, onChange }: ChoicesProps) {
  const name = useId();
  const toggle = (value: string) => {
    if (!isMany) return onChange([value]);
    const isOn = chosen.includes(value);
    onChange(
      options.map((each) => each.value).filter((each) => (each === value ? !isOn : chosen.includes(each))),
    );
  };
  return (
    <fieldset className={classes.choices} aria-labelledby={labelledBy}>
      {options.map(({ value, label }) => (
        <label key={value} className={classes.choice}>
          <input
            type={isMany ? 'checkbox' : 'radio'}
            className={classes.tick}
            name={name}
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
