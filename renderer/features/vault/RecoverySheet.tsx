import { Button, Select, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { DocumentRef } from '#domain/contract/documents.ts';
import { CallError, call } from '#renderer/api/client.ts';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { VaultScreen } from './VaultScreen.tsx';
import classes from './vault.module.css';

export type RecoverySheetProps = { readonly code: string; readonly onDone: () => void };

function plain(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase();
}

/** Shows the recovery code once, gets it onto paper, and goes on when the therapist has it. */
export function RecoverySheet({ code, onDone }: RecoverySheetProps) {
  const groups = code.split('-');
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
        <ol className={classes.code} aria-label={t('vault.sheet.codeLabel')}>
          {groups.map((group, index) => (
            // The order is fixed, and two groups may be alike.
            <li key={`${String(index)}-${group}`}>{group}</li>
          ))}
        </ol>
        <SheetOnPaper code={code} />
        <p>{t('vault.sheet.advice')}</p>
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

/** Print and save. What went wrong is said right here; the code stays on the screen meanwhile. */
function SheetOnPaper({ code }: { readonly code: string }) {
  const document: DocumentRef = { kind: 'recovery-sheet', recoveryCode: code };
  const printers = useRead('documents.printers', {});
  const [chosen, setChosen] = useState<string | null>(null);
  const print = useMutation({
    mutationFn: () => call('documents.print', { document, print: { printer: chosen, copies: 1 } }),
  });
  const save = useMutation({ mutationFn: () => call('documents.save', { document }) });
  const wasCancelled = save.error instanceof CallError && save.error.code === 'cancelled';
  const names = printers.data?.printers.map((printer) => printer.name) ?? [];

  return (
    <>
      <div className={classes.paper}>
        {names.length > 1 && (
          <Select
            label={t('vault.sheet.printer')}
            placeholder={t('vault.sheet.defaultPrinter')}
            data={names}
            value={chosen}
            onChange={setChosen}
            clearable
          />
        )}
        <Button variant="default" onClick={() => print.mutate()} loading={print.isPending}>
          {t('vault.sheet.print')}
        </Button>
        <Button variant="default" onClick={() => save.mutate()} loading={save.isPending}>
          {t('common.saveAsPdf')}
        </Button>
      </div>
      {print.error !== null && <CallErrorState error={print.error} kept={t('vault.sheet.kept')} />}
      {save.error !== null && !wasCancelled && (
        <CallErrorState error={save.error} kept={t('vault.sheet.kept')} />
      )}
      <div role="status">
        {print.data && <p>{t('vault.sheet.printed', { printer: print.data.printer })}</p>}
        {save.data && <p>{t('vault.sheet.savedAs', { fileName: save.data.fileName })}</p>}
      </div>
    </>
  );
}
