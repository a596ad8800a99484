import { Button, Modal } from '@mantine/core';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import { healthEn } from '#domain/terms/health-en.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { KnownHealth } from './KnownHealth.tsx';
import classes from './VersionsSection.module.css';

type VersionDialogProps = {
  /** Null while no version is read. */
  readonly versionId: string | null;
  readonly today: CalendarDate;
  readonly onClose: () => void;
};

/** One version as it was written down. */
export function VersionDialog({ versionId, today, onClose }: VersionDialogProps) {
  return (
    <Modal
      opened={versionId !== null}
      onClose={onClose}
      title={t('health.title')}
      withCloseButton={false}
      size="lg"
    >
      <div className={classes.body}>
        {versionId !== null && <Version versionId={versionId} today={today} />}
        <div className={classes.actions}>
          <Button variant="default" data-autofocus onClick={onClose}>
            {t('health.versions.close')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

function Version({ versionId, today }: { readonly versionId: string; readonly today: CalendarDate }) {
  const dates = useDates();
  const version = useRead('health.version', { versionId });
  if (version.data === undefined) {
    return version.error === null ? (
      <DelayedSkeleton label={t('health.versions.loading')} rows={6} />
    ) : (
      <CallErrorState error={version.error} onRetry={() => void version.refetch()} />
    );
  }
  const { number, recordedAt, therapistName, source } = version.data;
  return (
    <>
      <p className={classes.quiet}>
        {t('health.versions.number', { number })}, {dates.moment(recordedAt)},{' '}
        <bdi>{t('health.versions.by', { name: therapistName, source: healthEn.source[source] })}</bdi>
      </p>
      <KnownHealth known={version.data} today={today} level={3} />
    </>
  );
}
