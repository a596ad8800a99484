import { Button } from '@mantine/core';
import { IconCheck, IconHeartbeat } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import type { HealthVersionView, HealthView } from '#domain/contract/health.ts';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { ClearanceList } from '#renderer/parts/clearances/ClearanceList.tsx';
import { ChangesSince } from '#renderer/parts/health/ChangesSince.tsx';
import { currentOn } from '#renderer/parts/health/current-on.ts';
import { HealthState } from '#renderer/parts/health/HealthState.tsx';
import { confirmKey, useConfirmHealth } from '#renderer/parts/health/use-confirm-health.ts';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { KeyHint } from '#renderer/ui/KeyHint.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './HealthTab.module.css';
import { KnownHealth } from './KnownHealth.tsx';
import { VersionsSection } from './VersionsSection.tsx';

/** What is known of a client's health, what changed, and every version of it. */
export function HealthTab() {
  const { clientId = '' } = useParams({ strict: false });
  const health = useRead('health.get', { clientId });
  if (health.data === undefined) {
    return health.error === null ? (
      <DelayedSkeleton label={t('health.loading')} rows={8} />
    ) : (
      <CallErrorState
        error={health.error}
        onRetry={() => void health.refetch()}
        isRetrying={health.isFetching}
      />
    );
  }
  const { latest } = health.data;
  if (latest === null) {
    return (
      <div className={classes.root}>
        <EmptyState
          icon={IconHeartbeat}
          title={t('health.emptyTitle')}
          action={<EditLink clientId={clientId} isPrimary label={t('health.ask')} />}
        >
          {t('health.empty')}
        </EmptyState>
        <ClearanceList clientId={clientId} />
      </div>
    );
  }
  return <Known key={clientId} clientId={clientId} view={health.data} latest={latest} />;
}

type KnownProps = {
  readonly clientId: string;
  readonly view: HealthView;
  readonly latest: HealthVersionView;
};

function Known({ clientId, view, latest }: KnownProps) {
  const confirming = useConfirmHealth({ clientId, sessionId: null, view });
  const isReviewDue = view.review.state !== 'not-due';
  return (
    <div className={classes.root}>
      <div className={classes.top}>
        <HealthState view={view} />
        <div className={classes.actions}>
          {currentOn(view)?.on !== view.today && (
            <Button
              variant="default"
              leftSection={<Icon of={IconCheck} />}
              rightSection={<KeyHint keys={confirmKey.shown} />}
              loading={confirming.isSaving}
              onClick={() => confirming.confirm('unchanged')}
            >
              {t('health.noChange')}
            </Button>
          )}
          <EditLink
            clientId={clientId}
            isPrimary={isReviewDue}
            label={isReviewDue ? t('health.review') : t('health.edit')}
          />
        </div>
      </div>
      {confirming.error !== null && <CallErrorState error={confirming.error} />}
      <div className={classes.columns}>
        <KnownHealth known={latest} today={view.today} />
        <div className={classes.side}>
          <Section title={t('health.since.title')}>
            <ChangesSince view={view} />
            {view.lastSession === null && <p className={classes.quiet}>{t('health.since.none')}</p>}
          </Section>
          <ClearanceList clientId={clientId} />
          <VersionsSection view={view} />
        </div>
      </div>
    </div>
  );
}

type EditLinkProps = { readonly clientId: string; readonly label: string; readonly isPrimary: boolean };

function EditLink({ clientId, label, isPrimary }: EditLinkProps) {
  return (
    <Button
      variant={isPrimary ? 'filled' : 'default'}
      renderRoot={(props) => <Link to="/clients/$clientId/health/edit" params={{ clientId }} {...props} />}
    >
      {label}
    </Button>
  );
}
