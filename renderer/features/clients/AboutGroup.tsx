import { Checkbox, NumberInput, TagsInput, Textarea, TextInput } from '@mantine/core';
import { bodyPositions, handoutLanguages, liftingKinds } from '#domain/clients/client.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { bindText } from './bind-text.ts';
import classes from './ClientForm.module.css';
import type { ClientFormProps } from './ClientForm.tsx';

const lifting = liftingKinds.map((value) => ({ value, label: t(`clients.form.liftingWord.${value}`) }));
const positions = bodyPositions.map((value) => ({ value, label: t(`clients.form.positionWord.${value}`) }));
const languages = handoutLanguages.map((value) => ({
  value,
  label: t(`clients.form.languageWord.${value}`),
}));

/** The rest of the record: wishes, a usual day, doctor, tags and how handouts are printed. */
export function AboutGroup(props: ClientFormProps) {
  const { value, onChange, errors } = props;
  const bind = bindText(props);
  return (
    <Section title={t('clients.form.about')}>
      <div className={classes.grid}>
        <ChoiceChips
          label={t('clients.form.positions')}
          options={positions}
          multiple
          value={value.positions}
          onChange={(chosen) => onChange({ ...value, positions: [...chosen] })}
        />
        <Textarea
          label={t('clients.form.preferences')}
          description={t('clients.form.preferencesHint')}
          {...bind('preferences')}
        />
        <TextInput label={t('clients.form.occupation')} {...bind('occupation')} />
        <NumberInput
          label={t('clients.form.sittingHours')}
          min={0}
          max={24}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          value={value.sittingHours ?? ''}
          error={errors.sittingHours}
          onChange={(hours) => onChange({ ...value, sittingHours: hours === '' ? null : Number(hours) })}
        />
        <ChoiceChips
          label={t('clients.form.lifting')}
          options={lifting}
          value={value.lifting}
          onChange={(chosen) => onChange({ ...value, lifting: chosen })}
        />
        <TextInput label={t('clients.form.referralSource')} {...bind('referralSource')} />
        <TextInput label={t('clients.form.physician')} {...bind('physician')} />
        <TextInput label={t('clients.form.physicianContact')} {...bind('physicianContact')} />
        <TagsInput
          className={classes.whole}
          label={t('clients.form.tags')}
          description={t('clients.form.tagsHint')}
          value={[...value.tags]}
          onChange={(tags) => onChange({ ...value, tags })}
          error={errors.tags}
          maxTags={20}
          maxLength={200}
          splitChars={[',', ';']}
        />
        <ChoiceChips
          label={t('clients.form.handoutLanguage')}
          options={languages}
          value={value.handoutLanguage}
          onChange={(chosen) => onChange({ ...value, handoutLanguage: chosen ?? value.handoutLanguage })}
        />
        <Checkbox
          className={classes.whole}
          label={t('clients.form.largePrint')}
          checked={value.largePrint}
          onChange={(event) => onChange({ ...value, largePrint: event.currentTarget.checked })}
        />
      </div>
    </Section>
  );
}
