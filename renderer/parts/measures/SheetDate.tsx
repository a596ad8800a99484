import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { dateWords } from '#renderer/parts/date-words.ts';
import { DateField } from '#renderer/ui/DateField.tsx';

type SheetDateProps = {
  readonly value: string | null;
  readonly error: string | undefined;
  readonly onChange: (date: string | null) => void;
  readonly onProblem: (isWrong: boolean) => void;
};

/** The day on which a sheet or a form was filled in: today or earlier. */
export function SheetDate({ value, error, onChange, onProblem }: SheetDateProps) {
  const dates = useDates();
  const today = dayOf(new Date());
  return (
    <DateField
      label={t('scores.date')}
      required
      value={value}
      maxDate={today}
      onChange={onChange}
      onProblem={onProblem}
      order={dates.order}
      today={today}
      format={dates.day}
      words={dateWords()}
      {...(error === undefined ? {} : { error })}
    />
  );
}
