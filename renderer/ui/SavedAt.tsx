import { IconAlertTriangle } from '@tabler/icons-react';
import { useRef } from 'react';
import { Icon } from './Icon.tsx';
import classes from './SavedAt.module.css';
import { useDelayed } from './use-delayed.ts';

/** Where the typed words are. `time` is already written as the practice writes it, e.g. `14:03:22`. */
export type SaveState =
  | { readonly kind: 'saved'; readonly time: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failed' };

export interface SavedAtLabels {
  /** Stands before the time: `Saved`. */
  readonly saved: string;
  readonly saving: string;
  readonly unsaved: string;
  readonly failed: string;
  readonly retry: string;
}

export interface SavedAtProps {
  readonly state: SaveState;
  readonly labels: SavedAtLabels;
  readonly onRetry?: () => void;
}

const savingShownAfterMilliseconds = 400;

/**
 * A quiet line that says whether what was typed is on the disk. A save that is over in a moment shows
 * nothing in between, so neither the eye nor a screen reader is disturbed while typing.
 */
export function SavedAt({ state, labels, onRetry }: SavedAtProps) {
  const slow = useDelayed(state.kind === 'saving', savingShownAfterMilliseconds);
  const settled = useRef<SaveState>({ kind: 'unsaved' });
  if (state.kind !== 'saving') settled.current = state;
  const shown = state.kind === 'saving' && !slow ? settled.current : state;

  return (
    <div className={classes.root} data-kind={shown.kind}>
      {shown.kind === 'failed' && <Icon of={IconAlertTriangle} size={16} />}
      <span role="status">{labels[shown.kind]}</span>
      {shown.kind === 'saved' && <span className={classes.time}>{shown.time}</span>}
      {shown.kind === 'failed' && onRetry !== undefined && (
        <button type="button" className={classes.retry} onClick={onRetry}>
          {labels.retry}
        </button>
      )}
    </div>
  );
}
