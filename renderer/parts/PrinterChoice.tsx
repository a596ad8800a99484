import { Checkbox, NumberInput, Select } from '@mantine/core';
import type { PrinterView } from '#domain/contract/documents.ts';
import { type PrintChoice, type PrintSides, printSides } from '#domain/practice/practice.ts';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { CallErrorState } from './CallErrorState.tsx';
import classes from './PrintControls.module.css';

const systemPrinter = '';

/** As people call it and where it stands; the queue's own name where nobody gave it another. */
function printerLabel({ name, description, location, state }: PrinterView): string {
  const called = description === '' ? name : description;
  const placed = location === '' ? called : t('paper.printerIn', { printer: called, place: location });
  return state === 'stopped' ? t('handout.printerStopped', { name: placed }) : placed;
}

function printerOptions(printers: readonly PrinterView[], chosen: string | null) {
  const named = printers.map((printer) => ({ value: printer.name, label: printerLabel(printer) }));
  const isGone = chosen !== null && !printers.some(({ name }) => name === chosen);
  return [
    { value: systemPrinter, label: t('handout.systemPrinter') },
    ...named,
    ...(isGone ? [{ value: chosen, label: t('handout.printerGone', { name: chosen }) }] : []),
  ];
}

type PrinterChoiceProps = {
  readonly choice: PrintChoice;
  readonly onChoose: (choice: PrintChoice) => void;
};

/** The printer, how many, and what this printer can do beyond that. */
export function PrinterChoice({ choice, onChoose }: PrinterChoiceProps) {
  const list = useRead('documents.printers', {});
  if (list.data === undefined) {
    return list.error === null ? (
      <DelayedSkeleton label={t('handout.loadingPrinters')} rows={2} />
    ) : (
      <CallErrorState error={list.error} onRetry={() => void list.refetch()} />
    );
  }
  if (!list.data.isAvailable) return <p className={classes.words}>{t('handout.noPrinters')}</p>;
  const choose = (name: string | null) => {
    const printer = name === systemPrinter ? null : name;
    // What one printer was told says nothing of another, which may not be able to.
    if (printer !== choice.printer) onChoose({ ...choice, printer, sides: 'printer', isGrey: false });
  };
  return (
    <>
      <Select
        label={t('handout.printer')}
        data={printerOptions(list.data.printers, choice.printer)}
        value={choice.printer ?? systemPrinter}
        onChange={choose}
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
      <AbilityFields choice={choice} onChoose={onChoose} />
    </>
  );
}

/** Only what the printer can is offered; a printer that tells nothing is told nothing. */
function AbilityFields({ choice, onChoose }: PrinterChoiceProps) {
  const { data: abilities } = useRead('documents.printerAbilities', { printer: choice.printer });
  return (
    <>
      {abilities?.isTwoSided === true && (
        <Select
          label={t('paper.sides')}
          data={printSides.map((value) => ({ value, label: t(`paper.sidesOf.${value}`) }))}
          value={choice.sides}
          onChange={(sides: PrintSides | null) => sides !== null && onChoose({ ...choice, sides })}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
        />
      )}
      {abilities?.isColour === true && (
        <Checkbox
          label={t('paper.grey')}
          checked={choice.isGrey}
          onChange={(event) => onChoose({ ...choice, isGrey: event.currentTarget.checked })}
        />
      )}
    </>
  );
}
