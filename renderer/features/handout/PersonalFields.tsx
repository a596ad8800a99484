import { Checkbox, SegmentedControl, Textarea } from '@mantine/core';
import type { HandoutChoice } from '#domain/handouts/choice.ts';
import { paperSizes } from '#domain/practice/practice.ts';
import { paragraphLimit } from '#domain/text.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { dateWords } from '#renderer/parts/date-words.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import classes from './PersonalFields.module.css';

type PersonalValues = Omit<HandoutChoice, 'blockIds'>;

type PersonalFieldsProps = {
  readonly value: PersonalValues;
  readonly onChange: (value: PersonalValues) => void;
  readonly onDayProblem: (isWrong: boolean) => void;
};

/** What is this client's own: a few words, the next visit, the size of print and paper. */
export function PersonalFields({ value, onChange, onDayProblem }: PersonalFieldsProps) {
  const dates = useDates();
  const today = dayOf(new Date());
  const change = (patch: Partial<PersonalValues>) => onChange({ ...value, ...patch });
  const isTooLong = value.message.length > paragraphLimit;
  return (
    <Section title={t('handout.personal')}>
      <div className={classes.fields}>
        <Textarea
          label={t('handout.message')}
          description={t('handout.messageHint')}
          dir="auto"
          maxRows={8}
          value={value.message}
          onChange={(event) => change({ message: event.currentTarget.value })}
          {...(isTooLong
            ? { error: t('handout.messageTooLong', { length: value.message.length, limit: paragraphLimit }) }
            : {})}
        />
        <div className={classes.visit}>
          <DateField
            label={t('handout.nextVisit')}
            value={value.nextVisitDate}
            onChange={(nextVisitDate) => change({ nextVisitDate })}
            onProblem={onDayProblem}
            order={dates.order}
            today={today}
            format={dates.day}
            words={dateWords()}
          />
          <TimeField
            label={t('handout.nextVisitTime')}
            value={value.nextVisitTime}
            onChange={(nextVisitTime) => change({ nextVisitTime })}
            unreadable={t('handout.timeUnreadable')}
          />
        </div>
        <div className={classes.paper}>
          <Checkbox
            label={t('handout.largePrint')}
            checked={value.largePrint}
            onChange={(event) => change({ largePrint: event.currentTarget.checked })}
          />
          <Checkbox
            label={t('handout.withMap')}
            checked={value.withMap}
            onChange={(event) => change({ withMap: event.currentTarget.checked })}
          />
          <SegmentedControl
            aria-label={t('handout.paper')}
            value={value.paper}
            onChange={(paper) => change({ paper })}
            data={paperSizes.map((paper) => ({ value: paper, label: t(`handout.${paper}`) }))}
          />
        </div>
      </div>
    </Section>
  );
}
