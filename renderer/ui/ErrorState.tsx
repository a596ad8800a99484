import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './ErrorState.module.css';
import { Icon } from './Icon.tsx';

export interface ErrorStateProps {
  /** What happened, e.g. `The printer did not take the job.` */
  readonly happened: ReactNode;
  /** What is safe, e.g. `The handout is kept.` */
  readonly kept?: ReactNode;
  /** What to do now, e.g. `Choose another printer or save it as PDF.` */
  readonly next?: ReactNode;
  /** Tries the same again. Both or neither. */
  readonly retry?:
    | { readonly label: string; readonly onRetry: () => void; readonly busy?: boolean }
    | undefined;
  /** Another way out, beside the retry. */
  readonly action?: ReactNode;
  /** The reference that is also in the log, already in words, e.g. `Reference 7F3K-22`. */
  readonly reference?: ReactNode;
}

/** Says in the place where it happened what happened, what was kept and what to do. */
export function ErrorState({ happened, kept, next, retry, action, reference }: ErrorStateProps) {
  return (
    <div role="alert" className={classes.root}>
      <span className={classes.icon}>
        <Icon of={IconAlertTriangle} />
      </span>
      <div className={classes.words}>
        <p className={classes.happened}>{happened}</p>
        {(kept !== undefined || next !== undefined) && (
          <p className={classes.rest}>
            {kept} {next}
          </p>
        )}
        {(retry !== undefined || action !== undefined) && (
          <div className={classes.actions}>
            {retry !== undefined && (
              <Button variant="default" onClick={retry.onRetry} loading={retry.busy === true}>
                {retry.label}
              </Button>
            )}
            {action}
          </div>
        )}
        {reference !== undefined && <p className={classes.reference}>{reference}</p>}
      </div>
    </div>
  );
}
