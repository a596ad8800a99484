import { Textarea } from '@mantine/core';
import { pressures } from '#domain/notes/techniques.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Scale } from '#renderer/ui/Scale.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { bindText } from './bind-text.ts';
import classes from './ClientForm.module.css';
import type { ClientFormProps } from './ClientForm.tsx';

const pressureWords = pressures.map((pressure) => termsEn.pressure[pressure]);

function wordOf(limit: number | null): string {
  return limit === null ? t('clients.form.noPressureLimit') : (pressureWords[limit - 1] ?? '');
}

/** What the hands must know before they begin. */
export function CareGroup(props: ClientFormProps) {
  const { value, onChange, errors } = props;
  const bind = bindText(props);
  return (
    <Section title={t('clients.form.care')}>
      <div className={classes.grid}>
        <Textarea
          label={t('clients.form.allergies')}
          description={t('clients.form.allergiesHint')}
          {...bind('allergies')}
        />
        <Textarea
          label={t('clients.form.cautions')}
          description={t('clients.form.cautionsHint')}
          {...bind('cautions')}
        />
        <div>
          <Scale
            label={t('clients.form.pressureLimit')}
            min={1}
            max={5}
            value={value.pressureLimit}
            onChange={(pressureLimit) => onChange({ ...value, pressureLimit })}
            stepWords={pressureWords}
            labels={{
              last: (last) => t('clients.form.pressureLast', { value: last }),
              clear: t('clients.form.clearPressure'),
            }}
            error={errors.pressureLimit}
          />
          <p className={classes.hint}>{wordOf(value.pressureLimit)}</p>
        </div>
        <Textarea
          label={t('clients.form.preferences')}
          description={t('clients.form.preferencesHint')}
          {...bind('preferences')}
        />
      </div>
    </Section>
  );
}
