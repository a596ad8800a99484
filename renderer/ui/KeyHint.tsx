import { Kbd } from '@mantine/core';
import classes from './KeyHint.module.css';

export interface KeyHintProps {
  /** The keys of one chord as they are printed on the keyboard, e.g. `['Ctrl', 'K']`. */
  readonly keys: readonly string[];
}

/** Shows the key of an action beside its name. */
export function KeyHint({ keys }: KeyHintProps) {
  return (
    <span className={classes.root}>
      {keys.map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
    </span>
  );
}
