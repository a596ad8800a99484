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

function wordOf(level: number | null, without: string): string {
  return level === null ? without : (pressureWords[level - 1] ?? '');
}

const lastWords = (last: number) => t('clients.form.pressureLast', { value: last });

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
        <Textarea label={t('clients.form.oilAllergies')} {...bind('oilAllergies')} />
        <Textarea label={t('clients.form.areasToAvoid')} {...bind('areasToAvoid')} />
        <div>
          <Scale
            label={t('clients.form.pressureLimit')}
            min={1}
            max={5}
            value={value.pressureLimit}
            onChange={(pressureLimit) => onChange({ ...value, pressureLimit })}
            stepWords={pressureWords}
            labels={{ last: lastWords, clear: t('clients.form.clearPressure') }}
            error={errors.pressureLimit}
          />
          <p className={classes.hint}>{wordOf(value.pressureLimit, t('clients.form.noPressureLimit'))}</p>
        </div>
        <div>
          <Scale
            label={t('clients.form.pressureWish')}
            min={1}
            max={5}
            value={value.pressureWish}
            onChange={(pressureWish) => onChange({ ...value, pressureWish })}
            stepWords={pressureWords}
            labels={{ last: lastWords, clear: t('clients.form.clearWish') }}
            error={errors.pressureWish}
          />
          <p className={classes.hint}>{wordOf(value.pressureWish, t('clients.form.noPressureWish'))}</p>
        </div>
      </div>
    </Section>
  );
}
