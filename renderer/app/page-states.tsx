import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link, useRouter } from '@tanstack/react-router';
import { t } from '../i18n/i18n.ts';
import { DelayedSkeleton } from '../ui/DelayedSkeleton.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import classes from './page-states.module.css';

/** A screen that could not be drawn. The sidebar beside it still works. */
export function BrokenPage({ reset }: { readonly reset: () => void }) {
  const router = useRouter();
  const openAgain = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div className={classes.middle}>
      <ErrorState
        happened={t('app.brokenWhat')}
        kept={t('app.brokenSafe')}
        next={t('app.brokenTodo')}
        retry={{ label: t('common.retry'), onRetry: openAgain }}
        action={<GoToday />}
      />
    </div>
  );
}

/** An address that leads nowhere. */
export function MissingPage() {
  return (
    <div className={classes.middle}>
      <EmptyState title={t('app.missingTitle')} icon={IconMapOff} action={<GoToday />}>
        {t('app.missing')}
      </EmptyState>
    </div>
  );
}

/** A screen whose program is still being read from the disk. */
export function PagePending() {
  return (
    <div className={classes.pending}>
      <DelayedSkeleton label={t('app.loadingPage')} rows={6} delay={0} />
    </div>
  );
}

function GoToday() {
  return (
    <Button variant="default" renderRoot={(props) => <Link to="/" {...props} />}>
      {t('app.goToday')}
    </Button>
  );
}
