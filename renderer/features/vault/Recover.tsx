import { Button, Radio, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ErrorCode } from '#domain/contract/errors.ts';
import type { MethodOutput } from '#domain/contract/table.ts';
import { type CallError, call } from '#renderer/api/client.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { fieldError } from '#renderer/parts/field-errors.ts';
import { emptyPassphrase, isConfirmed, NewPassphrase } from '#renderer/parts/NewPassphrase.tsx';
import { useWait } from '#renderer/parts/use-wait.ts';
import { VaultScreen } from './VaultScreen.tsx';
import classes from './vault.module.css';

const aboutCode: ReadonlySet<ErrorCode> = new Set(['recovery-code-mistyped', 'wrong-recovery-code']);
const aboutPassphrase: ReadonlySet<ErrorCode> = new Set([
  'passphrase-too-short',
  'passphrase-too-common',
  'passphrase-taken',
]);

/** Opens with the printed code and sets a new passphrase. Nothing typed is lost when the code is wrong. */
export function Recover({ onBack }: { readonly onBack: () => void }) {
  const [code, setCode] = useState('');
  const [passphrase, setPassphrase] = useState(emptyPassphrase);
  const [wasTried, setWasTried] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const recover = useWrite('vault.recover');
  // Names are asked for only with a code that opens the records, and only where there is a choice.
  const owners = useMutation<MethodOutput<'vault.owners'>, CallError>({
    mutationFn: () => call('vault.owners', { recoveryCode: code }),
  });
  const choices = owners.data?.owners ?? [];
  const { secondsLeft, askAgain } = useWait();
  const isWaiting = secondsLeft > 0;
  const failed = recover.error?.code;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    const isUnchosen = choices.length > 1 && chosen === null;
    if (isWaiting || recover.isPending || isUnchosen || code.trim() === '' || !isConfirmed(passphrase))
      return;
    recover.mutate(
      {
        recoveryCode: code,
        newPassphrase: passphrase.passphrase,
        ...(chosen === null ? {} : { therapistId: chosen }),
      },
      {
        onError: (error) => {
          askAgain();
          if (error.code === 'owner-not-chosen') owners.mutate();
        },
      },
    );
  };

  const errorFor = (codes: ReadonlySet<ErrorCode>) =>
    failed !== undefined && codes.has(failed) ? fieldError(failed) : undefined;
  const isElsewhere =
    failed !== undefined &&
    failed !== 'owner-not-chosen' &&
    !aboutCode.has(failed) &&
    !aboutPassphrase.has(failed);

  return (
    <VaultScreen
      title={t('vault.recover.title')}
      lead={t('vault.recover.lead')}
      footer={
        <Button variant="subtle" size="xs" onClick={onBack}>
          {t('vault.recover.back')}
        </Button>
      }
    >
      <form className={classes.stack} onSubmit={submit}>
        {isElsewhere && failed !== 'wait-before-retry' && <CallErrorState error={recover.error} />}
        <Textarea
          autoFocus
          label={t('vault.recover.code')}
          description={t('vault.recover.codeHint')}
          classNames={{ input: classes.codeInput }}
          value={code}
          onChange={(event) => {
            setCode(event.currentTarget.value);
            // Owners belong to the code that named them.
            owners.reset();
            setChosen(null);
          }}
          error={errorFor(aboutCode)}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
        />
        {owners.error !== null && <CallErrorState error={owners.error} />}
        {choices.length > 1 && (
          <Radio.Group
            label={t('vault.recover.whose')}
            description={t('vault.recover.whoseHint')}
            value={chosen}
            onChange={setChosen}
            error={wasTried && chosen === null ? t('vault.recover.choose') : undefined}
          >
            <div className={classes.choices}>
              {choices.map(({ therapistId, name }) => (
                <Radio key={therapistId} value={therapistId} label={<bdi>{name}</bdi>} />
              ))}
            </div>
          </Radio.Group>
        )}
        <NewPassphrase
          value={passphrase}
          onChange={setPassphrase}
          knownWords={[]}
          error={errorFor(aboutPassphrase)}
          againError={wasTried && !isConfirmed(passphrase) ? t('vault.passphrasesDiffer') : undefined}
        />
        <Button type="submit" fullWidth loading={recover.isPending} disabled={isWaiting}>
          {isWaiting ? t('vault.unlock.wait', { count: secondsLeft }) : t('vault.recover.button')}
        </Button>
        <p className={classes.quiet} role="status">
          {isWaiting ? t('vault.unlock.waitReason') : ''}
        </p>
      </form>
    </VaultScreen>
  );
}
