import { ActionIcon, Button, Popover } from '@mantine/core';
import { IconChevronDown, IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import type { PrintChoice } from '#domain/practice/practice.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import classes from './PrintControls.module.css';
import { PrinterChoice } from './PrinterChoice.tsx';

type PrintControlsProps = {
  readonly choice: PrintChoice;
  readonly onChoose: (choice: PrintChoice) => void;
  readonly onPrint: () => void;
  /** Shows the document in the computer's own program for PDFs; absent where it must not lie on a disk. */
  readonly onOpen?: (() => void) | undefined;
  readonly isBusy: boolean;
  readonly disabled: boolean;
};

/** The button that prints as last time; beside it the printer, how it prints, and the way to another program. */
export function PrintControls(props: PrintControlsProps) {
  const { choice, onChoose, onPrint, onOpen, isBusy, disabled } = props;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Button.Group>
      <Button onClick={onPrint} loading={isBusy} disabled={disabled}>
        {t('handout.print')}
      </Button>
      <Popover opened={isOpen} onChange={setIsOpen} position="bottom-end" trapFocus width={300}>
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
          <div className={classes.fields}>
            <PrinterChoice choice={choice} onChoose={onChoose} />
            {onOpen !== undefined && (
              <OpenInViewer
                disabled={disabled || isBusy}
                onOpen={() => {
                  setIsOpen(false);
                  onOpen();
                }}
              />
            )}
          </div>
        </Popover.Dropdown>
      </Popover>
    </Button.Group>
  );
}

function OpenInViewer({ disabled, onOpen }: { readonly disabled: boolean; readonly onOpen: () => void }) {
  return (
    <div className={classes.viewer}>
      <Button
        variant="default"
        leftSection={<Icon of={IconExternalLink} />}
        disabled={disabled}
        onClick={onOpen}
      >
        {t('paper.open')}
      </Button>
      <p className={classes.words}>{t('paper.openHint')}</p>
    </div>
  );
}
