import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type TherapistFields as TherapistValues, therapistFields } from '#domain/practice/practice.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { problemsOf } from '#renderer/parts/form-problems.ts';
import { TherapistFields } from '#renderer/parts/TherapistFields.tsx';
import { VaultScreen } from './VaultScreen.tsx';
import classes from './vault.module.css';

export type TherapistStepProps = {
  readonly value: TherapistValues;
  readonly serverErrors: Readonly<Record<string, string>>;
  readonly onChange: (value: TherapistValues) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
};

/** Second step: who signs. */
export function TherapistStep({ value, serverErrors, onChange, onBack, onNext }: TherapistStepProps) {
  const [wasTried, setWasTried] = useState(false);
  const problems = wasTried ? problemsOf(therapistFields, value) : {};

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (therapistFields.safeParse(value).success) onNext();
  };

  return (
    <VaultScreen
      width="wide"
      isForm
      above={t('vault.first.step', { step: 2 })}
      title={t('vault.first.therapistTitle')}
      lead={t('vault.first.therapistLead')}
    >
      <form className={classes.stack} onSubmit={submit} noValidate>
        <TherapistFields value={value} onChange={onChange} errors={{ ...serverErrors, ...problems }} />
        <div className={classes.actions}>
          <Button variant="default" onClick={onBack}>
            {t('common.back')}
          </Button>
          <Button type="submit">{t('common.next')}</Button>
        </div>
      </form>
    </VaultScreen>
  );
}
