import { type KeyboardEvent, useId } from 'react';
import { groupName } from './group-name.ts';
import rowClasses from './RadioCell.module.css';
import { RadioCell } from './RadioCell.tsx';
import { useRadioRow } from './radio-row.ts';
import classes from './SideToggle.module.css';

/** The same three words as the domain's sides. */
export type SideChoice = 'left' | 'both' | 'right';

export interface SideLabel {
  /** What stands on the button, e.g. `L`. Its first letter is also the key that chooses it. */
  readonly short: string;
  /** The whole word for screen readers and the tooltip, e.g. `Left`. */
  readonly full: string;
}

export interface SideToggleProps {
  readonly label: string;
  readonly value: SideChoice | null;
  readonly onChange: (value: SideChoice | null) => void;
  readonly labels: Readonly<Record<SideChoice, SideLabel>>;
  /** Keep the label for screen readers only, where a column heading already says it. */
  readonly labelHidden?: boolean;
  readonly tentative?: boolean;
  readonly dense?: boolean;
  readonly disabled?: boolean;
}

const sides: readonly SideChoice[] = ['left', 'both', 'right'];

/** L, both, R as the therapist faces the client's back; one click, or the first letter of the word. */
export function SideToggle(props: SideToggleProps) {
  const { label, value, onChange, labels, labelHidden = false } = props;
  const { tentative = false, dense = false, disabled = false } = props;
  const id = useId();

  const chooseByKey = (event: KeyboardEvent) => {
    const pressed = event.key.toLocaleLowerCase();
    return sides.find((side) => labels[side].short.charAt(0).toLocaleLowerCase() === pressed);
  };
  const row = useRadioRow({ values: sides, value, disabled, onChange, chooseByKey });

  return (
    <div className={classes.root}>
      {!labelHidden && (
        <span id={id} className={classes.label}>
          {label}
        </span>
      )}
      <div
        role="radiogroup"
        className={rowClasses.row}
        {...groupName(label, labelHidden, id)}
        aria-disabled={disabled || undefined}
        data-fit=""
        data-dense={dense || undefined}
        data-tentative={tentative || undefined}
        onKeyDown={row.onKeyDown}
      >
        {sides.map((side) => (
          <RadioCell
            key={side}
            name={id}
            checked={side === value}
            onChoose={() => row.choose(side)}
            inputRef={row.refOf(side)}
            tabIndex={row.tabIndexOf(side)}
            disabled={disabled}
            spoken={labels[side].full}
          >
            {labels[side].short}
          </RadioCell>
        ))}
      </div>
    </div>
  );
}
