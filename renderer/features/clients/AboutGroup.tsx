import { Checkbox, TagsInput, TextInput } from '@mantine/core';
import { t } from '#renderer/i18n/i18n.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { bindText } from './bind-text.ts';
import classes from './ClientForm.module.css';
import type { ClientFormProps } from './ClientForm.tsx';

/** The rest of the record: work, doctor, tags and how handouts are printed. */
export function AboutGroup(props: ClientFormProps) {
  const { value, onChange, errors } = props;
  const bind = bindText(props);
  return (
    <Section title={t('clients.form.about')}>
      <div className={classes.grid}>
        <TextInput label={t('clients.form.pronouns')} {...bind('pronouns')} />
        <TextInput label={t('clients.form.occupation')} {...bind('occupation')} />
        <TextInput label={t('clients.form.physician')} {...bind('physician')} />
        <TextInput label={t('clients.form.referralSource')} {...bind('referralSource')} />
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
