import { NumberInput } from '@mantine/core';
import classes from './AidsDesk.module.css';

type CountFieldProps = {
  /** Shown above it, or spoken only where `unit` says enough. */
  readonly label: string;
  /** Stands behind the number in a dense row, in place of a label above it. */
  readonly unit?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly error?: string | undefined;
  readonly className?: string | undefined;
  readonly size?: 'xs' | 'sm';
};

/** A whole number, or nothing. What is out of range stays to be seen and is said when saving. */
export function CountField({ value, onChange, className, label, unit, ...more }: CountFieldProps) {
  return (
    <NumberInput
      {...more}
      {...(className === undefined ? {} : { className })}
      rightSectionWidth="2.25rem"
      {...(unit === undefined
        ? { label }
        : { 'aria-label': label, rightSection: <span className={classes.quiet}>{unit}</span> })}
      value={value ?? ''}
      onChange={(next) => onChange(next === '' || Number.isNaN(Number(next)) ? null : Number(next))}
      allowDecimal={false}
      allowNegative={false}
      hideControls
      maxLength={4}
    />
  );
}
