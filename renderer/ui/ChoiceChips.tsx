import { type KeyboardEvent, useId, useRef, useState } from 'react';
import classes from './ChoiceChips.module.css';
import { groupName } from './group-name.ts';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean;
}

interface ChoiceChipsBase<Value extends string> {
  readonly label: string;
  readonly options: readonly Choice<Value>[];
  /** Keep the label for screen readers only. */
  readonly labelHidden?: boolean;
  /** Carried forward and not yet confirmed. */
  readonly tentative?: boolean;
  readonly dense?: boolean;
  readonly disabled?: boolean;
}

interface SingleChoice<Value extends string> extends ChoiceChipsBase<Value> {
  readonly multiple?: false;
  readonly value: Value | null;
  /** A second click on the chosen word gives null. */
  readonly onChange: (value: Value | null) => void;
}

interface ManyChoices<Value extends string> extends ChoiceChipsBase<Value> {
  readonly multiple: true;
  readonly value: readonly Value[];
  /** Values in the order of the options, whatever the order of the clicks. */
  readonly onChange: (value: readonly Value[]) => void;
}

export type ChoiceChipsProps<Value extends string> = SingleChoice<Value> | ManyChoices<Value>;

function isChosen<Value extends string>(props: ChoiceChipsProps<Value>, value: Value): boolean {
  return props.multiple === true ? props.value.includes(value) : props.value === value;
}

function toggle<Value extends string>(props: ChoiceChipsProps<Value>, value: Value): void {
  const chosen = isChosen(props, value);
  if (props.multiple !== true) {
    props.onChange(chosen ? null : value);
    return;
  }
  const values = props.options.map((option) => option.value);
  props.onChange(values.filter((each) => (each === value ? !chosen : props.value.includes(each))));
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Short words to switch on and off, one or many. One tab stop: the arrows, Home and End walk through the
 * words, Space and Enter switch.
 */
export function ChoiceChips<Value extends string>(props: ChoiceChipsProps<Value>) {
  const { label, options, labelHidden = false, tentative = false, dense = false, disabled = false } = props;
  const id = useId();
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const [visited, setVisited] = useState<number | null>(null);

  const usable = options.flatMap((option, index) => (option.disabled || disabled ? [] : [index]));
  const firstChosen = usable.find((index) => {
    const option = options[index];
    return option !== undefined && isChosen(props, option.value);
  });
  const entry = visited !== null && usable.includes(visited) ? visited : (firstChosen ?? usable[0]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || entry === undefined) return;
    const step = steps[event.key];
    const last = usable.length - 1;
    let place: number;
    if (step !== undefined) place = Math.min(Math.max(usable.indexOf(entry) + step, 0), last);
    else if (event.key === 'Home') place = 0;
    else if (event.key === 'End') place = last;
    else return;
    event.preventDefault();
    const target = usable[place];
    if (target !== undefined) buttons.current[target]?.focus();
  };

  return (
    // The arrows are a shortcut of the group; every word in it is a button of its own.
    <fieldset
      {...groupName(label, labelHidden, id)}
      className={classes.root}
      onKeyDown={onKeyDown}
      data-dense={dense || undefined}
    >
      {!labelHidden && (
        <span id={id} className={classes.label}>
          {label}
        </span>
      )}
      <div className={classes.chips} data-tentative={tentative || undefined}>
        {options.map((option, index) => (
          <button
            key={option.value}
            type="button"
            ref={(element) => {
              buttons.current[index] = element;
            }}
            className={classes.chip}
            aria-pressed={isChosen(props, option.value)}
            tabIndex={index === entry ? 0 : -1}
            disabled={disabled || option.disabled === true}
            onFocus={() => setVisited(index)}
            onClick={() => toggle(props, option.value)}
          >
            {option.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
