import { Button, Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DocumentRef } from '#domain/contract/documents.ts';
import { firstPrint } from '#domain/practice/practice.ts';
import { CallError, call } from '../api/client.ts';
import { useRead } from '../api/queries.ts';
import { t } from '../i18n/i18n.ts';
import { CallErrorState } from './CallErrorState.tsx';
import classes from './RecoveryCode.module.css';

export function groupsOf(code: string): readonly string[] {
  return code.split('-');
}

/** The code as it stands on paper, and the ways to get it there. It is shown once; nothing keeps it. */
export function RecoveryCode({ code }: { readonly code: string }) {
  return (
    <>
      <ol className={classes.code} aria-label={t('vault.sheet.codeLabel')}>
        {groupsOf(code).map((group, index) => (
          // The order is fixed, and two groups may be alike.
          <li key={`${String(index)}-${group}`}>{group}</li>
        ))}
      </ol>
      <SheetOnPaper code={code} />
      <p>{t('vault.sheet.advice')}</p>
    </>
  );
}

/** Print and save. What went wrong is said right here; the code stays on the screen meanwhile. */
function SheetOnPaper({ code }: { readonly code: string }) {
  const document: DocumentRef = { kind: 'recovery-sheet', recoveryCode: code };
  const printers = useRead('documents.printers', {});
  const [chosen, setChosen] = useState<string | null>(null);
  const print = useMutation({
    mutationFn: () => call('documents.print', { document, print: { ...firstPrint, printer: chosen } }),
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
