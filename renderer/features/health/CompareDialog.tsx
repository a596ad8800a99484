import { Button, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { HealthVersionHead } from '#domain/contract/health.ts';
import { changesBetween } from '#domain/health/changes.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { ChangeList } from '#renderer/parts/health/ChangeList.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import classes from './VersionsSection.module.css';

type CompareDialogProps = {
  readonly opened: boolean;
  /** Newest first. */
  readonly versions: readonly HealthVersionHead[];
  readonly onClose: () => void;
};

/** Two versions side by side as their differences. */
export function CompareDialog({ opened, versions, onClose }: CompareDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('health.versions.compareTitle')}
      withCloseButton={false}
      size="lg"
    >
      <div className={classes.body}>
        <Compare versions={versions} />
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            {t('health.versions.close')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

function Compare({ versions }: Pick<CompareDialogProps, 'versions'>) {
  const dates = useDates();
  const [older, setOlder] = useState(versions[1]?.versionId ?? '');
  const [newer, setNewer] = useState(versions[0]?.versionId ?? '');
  const options = versions.map(({ versionId, number, recordedOn, therapistName }) => ({
    value: versionId,
    label: t('health.versions.option', { number, day: dates.day(recordedOn), name: therapistName }),
  }));
  return (
    <>
      <div className={classes.choose}>
        <NativeSelect
          label={t('health.versions.older')}
          data={options}
          value={older}
          onChange={(event) => setOlder(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('health.versions.newer')}
          data={options}
          value={newer}
          onChange={(event) => setNewer(event.currentTarget.value)}
        />
      </div>
      <Differences older={older} newer={newer} />
    </>
  );
}

function Differences({ older, newer }: { readonly older: string; readonly newer: string }) {
  const before = useRead('health.version', { versionId: older });
  const after = useRead('health.version', { versionId: newer });
  const error = before.error ?? after.error;
  if (error !== null) return <CallErrorState error={error} />;
  if (before.data === undefined || after.data === undefined) {
    return <DelayedSkeleton label={t('health.versions.loading')} rows={4} />;
  }
  const changes = changesBetween(before.data, after.data);
  return (
    <div role="status">
      {changes.length === 0 ? (
        <p className={classes.quiet}>{t('health.versions.same')}</p>
      ) : (
        <ChangeList changes={changes} />
      )}
    </div>
  );
}
