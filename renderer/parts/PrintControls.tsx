import { ActionIcon, Button, NumberInput, Popover, Select } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { PrinterView } from '#domain/contract/documents.ts';
import type { PrintChoice } from '#domain/practice/practice.ts';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import classes from './PrintControls.module.css';

type PrintControlsProps = {
  readonly choice: PrintChoice;
  readonly onChoose: (choice: PrintChoice) => void;
  readonly onPrint: () => void;
  readonly isBusy: boolean;
  readonly disabled: boolean;
};

/** The button that prints as last time, and beside it the printer and the number of copies. */
export function PrintControls({ choice, onChoose, onPrint, isBusy, disabled }: PrintControlsProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Button.Group>
      <Button onClick={onPrint} loading={isBusy} disabled={disabled}>
        {t('handout.print')}
      </Button>
      <Popover opened={isOpen} onChange={setIsOpen} position="bottom-end" trapFocus width={280}>
        <Popover.Target>
          <ActionIcon
            className={classes.more ?? ''}
            variant="filled"
            color="accent"
            aria-label={t('handout.printerMenu')}
            aria-expanded={isOpen}
            onClick={() => setIsOpen((open) => !open)}
          >
            <Icon of={IconChevronDown} />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('handout.printerMenu')}>
          <PrinterChoice choice={choice} onChoose={onChoose} />
        </Popover.Dropdown>
      </Popover>
    </Button.Group>
  );
}

const systemPrinter = '';

function printerOptions(printers: readonly PrinterView[], chosen: string | null) {
  const named = printers.map(({ name, state }) => ({
    value: name,
    label: state === 'stopped' ? t('handout.printerStopped', { name }) : name,
  }));
  const isGone = chosen !== null && !printers.some(({ name }) => name === chosen);
  return [
    { value: systemPrinter, label: t('handout.systemPrinter') },
    ...named,
    ...(isGone ? [{ value: chosen, label: t('handout.printerGone', { name: chosen }) }] : []),
  ];
}

function PrinterChoice({ choice, onChoose }: Pick<PrintControlsProps, 'choice' | 'onChoose'>) {
  const list = useRead('documents.printers', {});
  if (list.data === undefined) {
    return list.error === null ? (
      <DelayedSkeleton label={t('handout.loadingPrinters')} rows={2} />
    ) : (
      <CallErrorState error={list.error} onRetry={() => void list.refetch()} />
    );
  }
  if (!list.data.isAvailable) return <p className={classes.words}>{t('handout.noPrinters')}</p>;
  return (
    <div className={classes.fields}>
      <Select
        label={t('handout.printer')}
        data={printerOptions(list.data.printers, choice.printer)}
        value={choice.printer ?? systemPrinter}
        onChange={(name) => onChoose({ ...choice, printer: name === systemPrinter ? null : name })}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
      />
      <NumberInput
        label={t('handout.copies')}
        min={1}
        max={20}
        clampBehavior="strict"
        allowDecimal={false}
        allowNegative={false}
        value={choice.copies}
        onChange={(copies) => {
          if (typeof copies === 'number' && copies >= 1) onChoose({ ...choice, copies });
        }}
      />
    </div>
  );
}
