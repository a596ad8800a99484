import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type PracticeFields as PracticeValues, practiceFields } from '#domain/practice/practice.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { problemsOf } from '#renderer/parts/form-problems.ts';
import { PracticeFields } from '#renderer/parts/PracticeFields.tsx';
import { OpenSample } from './OpenSample.tsx';
import { VaultScreen } from './VaultScreen.tsx';
import classes from './vault.module.css';

export type PracticeStepProps = {
  readonly value: PracticeValues;
  readonly serverErrors: Readonly<Record<string, string>>;
  readonly onChange: (value: PracticeValues) => void;
  readonly onNext: () => void;
};

/** First step: what is printed about the practice. */
export function PracticeStep({ value, serverErrors, onChange, onNext }: PracticeStepProps) {
  const [wasTried, setWasTried] = useState(false);
  const problems = wasTried ? problemsOf(practiceFields, value) : {};

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (practiceFields.safeParse(value).success) onNext();
  };

  return (
    <VaultScreen
      width="wide"
      isForm
      above={t('vault.first.step', { step: 1 })}
      title={t('vault.first.practiceTitle')}
      lead={t('vault.first.practiceLead')}
      footer={
        <>
          <span>{t('vault.first.orSample')}</span>
          <OpenSample />
        </>
      }
    >
      <form className={classes.stack} onSubmit={submit} noValidate>
        <PracticeFields value={value} onChange={onChange} errors={{ ...serverErrors, ...problems }} />
        <div className={classes.actions}>
          <Button type="submit" className={classes.end}>
            {t('common.next')}
          </Button>
        </div>
      </form>
    </VaultScreen>
  );
}
