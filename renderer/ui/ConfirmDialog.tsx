import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './ConfirmDialog.module.css';

export interface ConfirmDialogProps {
  readonly opened: boolean;
  /** The question, e.g. `Sign this note?` */
  readonly title: ReactNode;
  /** What will be so afterwards. */
  readonly children: ReactNode;
  /** The verb of the title, never `OK`. */
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** `stop` where something cannot be taken back. */
  readonly tone?: 'accent' | 'stop';
  /** Where Enter goes first. It is `cancel` unless the question is harmless, so nothing happens by accident. */
  readonly initialFocus?: 'cancel' | 'confirm';
  readonly busy?: boolean;
  /** What went wrong with the last try, e.g. an `ErrorState`. */
  readonly error?: ReactNode;
}

/** Asks before something that matters. Escape and a click outside mean no. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, title, children, confirmLabel, cancelLabel, onConfirm, onCancel, error } = props;
  const { tone = 'accent', initialFocus = 'cancel', busy = false } = props;
  return (
    <Modal
      opened={opened}
      onClose={onCancel}
      title={title}
      withCloseButton={false}
      closeOnEscape={!busy}
      closeOnClickOutside={!busy}
    >
      <div className={classes.body}>{children}</div>
      {error !== undefined && <div className={classes.error}>{error}</div>}
      <div className={classes.actions}>
        <Button
          variant="default"
          onClick={onCancel}
          disabled={busy}
          data-autofocus={initialFocus === 'cancel' || undefined}
        >
          {cancelLabel}
        </Button>
        <Button
          color={tone}
          onClick={onConfirm}
          loading={busy}
          data-autofocus={initialFocus === 'confirm' || undefined}
        >
          {confirmLabel}
        </Button>
      </div>
    </Modal>
  );
}
