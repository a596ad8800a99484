import { type KeyboardEvent, useRef } from 'react';

export interface RadioRowOptions<Value> {
  readonly values: readonly Value[];
  readonly value: Value | null;
  /** Where the focus enters while nothing is chosen. */
  readonly entry?: Value | null;
  readonly disabled?: boolean;
  readonly onChange: (value: Value | null) => void;
  /** Keys of this row's own, e.g. digits. Returns the value that the key chooses, or undefined. */
  readonly chooseByKey?: (event: KeyboardEvent<HTMLElement>) => Value | undefined;
}

export interface RadioRow<Value> {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly tabIndexOf: (value: Value) => 0 | -1;
  readonly refOf: (value: Value) => (element: HTMLInputElement | null) => void;
  readonly choose: (value: Value) => void;
  /** Takes the choice back and keeps the focus in the row. */
  readonly clear: () => void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  '+': 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  '-': -1,
};

/**
 * One tab stop for a row of choices. Right and up go to the next choice, left and down to the one
 * before, Home and End to the ends; Backspace and Delete take the choice back.
 */
export function useRadioRow<Value>(options: RadioRowOptions<Value>): RadioRow<Value> {
  const { values, value, entry = null, disabled = false, onChange, chooseByKey } = options;
  const elements = useRef(new Map<Value, HTMLInputElement>());
  const tabStop = value ?? entry ?? values[0] ?? null;

  const focus = (target: Value) => elements.current.get(target)?.focus();

  const choose = (target: Value) => {
    if (disabled) return;
    focus(target);
    onChange(target);
  };

  const clear = () => {
    if (disabled) return;
    onChange(null);
    const next = entry ?? values[0];
    if (next !== undefined) focus(next);
  };

  const chooseAt = (index: number) => {
    const target = values[Math.min(Math.max(index, 0), values.length - 1)];
    if (target !== undefined) choose(target);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const own = chooseByKey?.(event);
    // The row has dealt with the key itself and chooses nothing.
    if (own === undefined && event.defaultPrevented) return;
    const step = steps[event.key];
    if (own !== undefined) choose(own);
    else if (step !== undefined) chooseAt(values.indexOf(tabStop as Value) + step);
    else if (event.key === 'Home') chooseAt(0);
    else if (event.key === 'End') chooseAt(values.length - 1);
    else if (event.key === 'Backspace' || event.key === 'Delete') clear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    onKeyDown,
    choose,
    clear,
    tabIndexOf: (target) => (target === tabStop && !disabled ? 0 : -1),
    refOf: (target) => (element) => {
      if (element) elements.current.set(target, element);
      else elements.current.delete(target);
    },
  };
}
