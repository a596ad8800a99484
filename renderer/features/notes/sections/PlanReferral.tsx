import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type NotedReferral, referralUrgencies } from '#domain/notes/outcome.ts';
import { noteTermsEn } from '#domain/terms/note-en.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { dateWords } from '#renderer/parts/date-words.ts';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { useDraftField, useVerdict } from '../draft-context.tsx';
import { LineField } from '../fields/LineField.tsx';
import classes from './outcome.module.css';

const urgencyChoices = referralUrgencies.map((value) => ({
  value,
  label: noteTermsEn.referralUrgency[value],
}));

/** To whom the client is referred, how soon and why. How soon begins with what the safety rules say. */
export function PlanReferral() {
  const [referral, set] = useDraftField('plan', 'referral');
  const verdict = useVerdict();
  const dates = useDates();
  if (referral === null) {
    return (
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<Icon of={IconPlus} size={16} />}
          onClick={() => set({ to: '', urgency: urgencyOf(verdict.level), reason: '', letterOn: null })}
        >
          {t('outcome.referral.add')}
        </Button>
      </div>
    );
  }
  const change = (patch: Partial<NotedReferral>) => set({ ...referral, ...patch });
  return (
    <fieldset className={classes.group} aria-label={t('outcome.referral.title')}>
      <LineField label={t('outcome.referral.to')} value={referral.to} onChange={(to) => change({ to })} />
      <ChoiceChips
        dense
        label={t('outcome.referral.urgency')}
        options={urgencyChoices}
        value={referral.urgency}
        onChange={(urgency) => urgency !== null && change({ urgency })}
      />
      <LineField
        label={t('outcome.referral.reason')}
        value={referral.reason}
        onChange={(reason) => change({ reason })}
      />
      <div className={classes.inline}>
        <DateField
          label={t('outcome.referral.letterOn')}
          value={referral.letterOn}
          onChange={(letterOn) => change({ letterOn })}
          order={dates.order}
          today={dayOf(new Date())}
          format={dates.day}
          words={dateWords()}
        />
        <Button variant="subtle" size="xs" onClick={() => set(null)}>
          {t('outcome.referral.remove')}
        </Button>
      </div>
    </fieldset>
  );
}

/** The urgency that a level of the safety rules stands for. */
function urgencyOf(level: ReturnType<typeof useVerdict>['level']): NotedReferral['urgency'] {
  switch (level) {
    case 'stop-emergency':
      return 'emergency';
    case 'stop-same-day':
    case 'stop-today':
      return 'same-day';
    case 'refer-urgent':
      return 'days';
    default:
      return 'routine';
  }
}
