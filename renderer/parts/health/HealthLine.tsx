import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { HealthView } from '#domain/contract/health.ts';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { KeyHint } from '#renderer/ui/KeyHint.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { ChangesSince } from './ChangesSince.tsx';
import { currentOn } from './current-on.ts';
import classes from './HealthLine.module.css';
import { HealthState } from './HealthState.tsx';
import { confirmKey, useConfirmHealth } from './use-confirm-health.ts';

export type HealthLineProps = { readonly clientId: string; readonly sessionId: string };

/** The client's health beside the note: last confirmed when, what changed since last time, one key to confirm. */
export const HealthLine = memo(function HealthLine({ clientId, sessionId }: HealthLineProps) {
  const health = useRead('health.get', { clientId });
  const confirming = useConfirmHealth({ clientId, sessionId, view: health.data });
  return (
    <Section
      title={t('health.title')}
      actions={
        <Link className={classes.link} to="/clients/$clientId/health" params={{ clientId }}>
          {t('health.open')}
        </Link>
      }
    >
      <div className={classes.root}>
        {health.error !== null && (
          <CallErrorState error={health.error} onRetry={() => void health.refetch()} />
        )}
        {health.data !== undefined && <Known view={health.data} clientId={clientId} {...confirming} />}
        {confirming.error !== null && <CallErrorState error={confirming.error} />}
      </div>
    </Section>
  );
});

type KnownProps = ReturnType<typeof useConfirmHealth> & {
  readonly view: HealthView;
  readonly clientId: string;
};

function Known({ view, clientId, confirm, canConfirm, isSaving }: KnownProps) {
  return (
    <>
      <HealthState view={view} />
      <ChangesSince view={view} limit={4} />
      {canConfirm && currentOn(view)?.on !== view.today && (
        <Button
          variant="default"
          fullWidth
          leftSection={<Icon of={IconCheck} />}
          rightSection={<KeyHint keys={confirmKey.shown} />}
          loading={isSaving}
          onClick={() => confirm('unchanged')}
        >
          {t('health.noChange')}
        </Button>
      )}
      {!canConfirm && (
        <Button
          variant="default"
          fullWidth
          renderRoot={(props) => (
            <Link to="/clients/$clientId/health/edit" params={{ clientId }} {...props} />
          )}
        >
          {t('health.ask')}
        </Button>
      )}
    </>
  );
}
