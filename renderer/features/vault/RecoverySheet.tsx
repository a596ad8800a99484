import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { t } from '#renderer/i18n/i18n.ts';
import { groupsOf, RecoveryCode } from '#renderer/parts/RecoveryCode.tsx';
import { VaultScreen } from './VaultScreen.tsx';
import classes from './vault.module.css';

export type RecoverySheetProps = { readonly code: string; readonly onDone: () => void };

function plain(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase();
}

/** Shows the recovery code once, gets it onto paper, and goes on when the therapist has it. */
export function RecoverySheet({ code, onDone }: RecoverySheetProps) {
  const groups = groupsOf(code);
  const [typed, setTyped] = useState('');
  const [wasWrong, setWasWrong] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (plain(typed) === plain(groups.at(-1) ?? '')) onDone();
    else setWasWrong(true);
  };

  return (
    <VaultScreen width="wide" title={t('vault.sheet.title')} lead={t('vault.sheet.lead')}>
      <form className={classes.stack} onSubmit={submit}>
        <RecoveryCode code={code} />
        <TextInput
          label={t('vault.sheet.lastGroup')}
          description={t('vault.sheet.lastGroupHint')}
          classNames={{ input: classes.codeInput }}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setWasWrong(false);
          }}
          error={wasWrong ? t('vault.sheet.lastGroupWrong') : undefined}
          autoComplete="off"
          spellCheck={false}
        />
        <div className={classes.actions}>
          <Button type="submit" className={classes.end} disabled={typed.trim() === ''}>
            {t('vault.sheet.done')}
          </Button>
        </div>
      </form>
    </VaultScreen>
  );
}
