import { t } from '#renderer/i18n/i18n.ts';
import { NumberField } from './NumberField.tsx';
import classes from './RowList.module.css';

type MinutesFieldProps = {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (minutes: number | null) => void;
  /** What was typed and is no number of minutes; null when all is well. */
  readonly onProblem: (typed: string | null) => void;
  readonly onEnter: () => void;
};

/** Whole minutes of a treatment row, 1 to 240. Up and down go in steps of five. */
export function MinutesField(props: MinutesFieldProps) {
  return (
    <div className={classes.minutes}>
      <NumberField
        {...props}
        labelHidden
        low={1}
        high={240}
        step={5}
        placeholder={t('notes.treatment.minutes').toLowerCase()}
      />
    </div>
  );
}
