import { Textarea } from '@mantine/core';
import type { HandoutChoice } from '#domain/handouts/choice.ts';
import { paragraphLimit } from '#domain/text.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { dateWords } from '#renderer/parts/date-words.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import { places } from './handout-keys.ts';
import classes from './PersonalFields.module.css';

type PersonalValues = Pick<HandoutChoice, 'message' | 'nextVisitDate' | 'nextVisitTime'>;

type PersonalFieldsProps = {
  readonly value: PersonalValues;
  readonly onChange: (change: Partial<PersonalValues>) => void;
  readonly onDayProblem: (isWrong: boolean) => void;
};

/** What is this client's own: a few words and the next visit. */
export function PersonalFields({ value, onChange, onDayProblem }: PersonalFieldsProps) {
  const dates = useDates();
  const today = dayOf(new Date());
  const isTooLong = value.message.length > paragraphLimit;
  return (
    <Section title={t('handout.personal')}>
      <div id={places.message} className={classes.fields}>
        <Textarea
          label={t('handout.message')}
          description={t('handout.messageHint')}
          dir="auto"
          maxRows={8}
          value={value.message}
          onChange={(event) => onChange({ message: event.currentTarget.value })}
          {...(isTooLong
            ? { error: t('handout.messageTooLong', { length: value.message.length, limit: paragraphLimit }) }
            : {})}
        />
        <div className={classes.visit}>
          <DateField
            label={t('handout.nextVisit')}
            value={value.nextVisitDate}
            onChange={(nextVisitDate) => onChange({ nextVisitDate })}
            onProblem={onDayProblem}
            order={dates.order}
            today={today}
            format={dates.day}
            words={dateWords()}
          />
          <TimeField
            label={t('handout.nextVisitTime')}
            value={value.nextVisitTime}
            onChange={(nextVisitTime) => onChange({ nextVisitTime })}
            unreadable={t('handout.timeUnreadable')}
          />
        </div>
      </div>
    </Section>
  );
}
