import { NumberInput, TextInput } from '@mantine/core';
import { type ConsentRelation, consentRelations } from '#domain/consents/consent.ts';
import type { ConsentDraft } from '#domain/consents/draft.ts';
import type { ClientRecord } from '#domain/contract/clients.ts';
import { addMonths, type CalendarDate } from '#domain/dates/calendar-date.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { minorAge } from './first-draft.ts';
import classes from './SignConsent.module.css';

type SignerFieldsProps = {
  readonly client: ClientRecord;
  readonly draft: ConsentDraft;
  readonly change: (patch: Partial<ConsentDraft>) => void;
  readonly problems: Readonly<Record<string, string>>;
  readonly today: CalendarDate;
};

const relationChoices = consentRelations.map((relation) => ({
  value: relation,
  label: t(`consents.sign.relations.${relation}`),
}));

/** Who signs, as what, and for how long. */
export function SignerFields({ client, draft, change, problems, today }: SignerFieldsProps) {
  const age = minorAge(client, today);
  const dates = useDates();
  return (
    <div className={classes.fields}>
      <ChoiceChips
        dense
        label={t('consents.sign.relation')}
        options={relationChoices}
        value={draft.relation}
        onChange={(relation: ConsentRelation | null) => relation !== null && change({ relation })}
      />
      {age !== null && draft.relation === 'client' && (
        <FlagMark tone="caution">{t('consents.sign.minor', { age })}</FlagMark>
      )}
      <TextInput
        label={t('consents.sign.name')}
        dir="auto"
        required
        maxLength={200}
        value={draft.signerName}
        error={problems.signerName}
        onChange={(event) => change({ signerName: event.currentTarget.value })}
      />
      <NumberInput
        label={t('consents.sign.months')}
        className={classes.months ?? ''}
        description={`${t('consents.sign.monthsHint')} ${t('consents.sign.ends', { date: dates.day(addMonths(today, draft.months)) })}`}
        min={1}
        max={24}
        clampBehavior="strict"
        allowDecimal={false}
        allowNegative={false}
        value={draft.months}
        onChange={(months) => {
          if (typeof months === 'number' && months >= 1) change({ months });
        }}
      />
    </div>
  );
}
