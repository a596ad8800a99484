import { useNavigate, useParams } from '@tanstack/react-router';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Page } from '#renderer/parts/Page.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { MergeForm } from './MergeForm.tsx';

/** Two records side by side, and what of each is to be kept. */
export function MergePage() {
  const { clientId = '', otherId = '' } = useParams({ strict: false });
  const navigate = useNavigate();
  const both = useRead('clients.compare', { clientId, otherId });
  const openClient = (id: string) =>
    navigate({ to: '/clients/$clientId', params: { clientId: id }, replace: true });

  if (both.data === undefined) {
    return (
      <Page header={<PageHeader title={t('merge.title')} />}>
        {both.error === null ? (
          <DelayedSkeleton label={t('merge.loadingTwo')} rows={8} />
        ) : (
          <CallErrorState
            error={both.error}
            onRetry={() => void both.refetch()}
            isRetrying={both.isFetching}
          />
        )}
      </Page>
    );
  }
  const { kept, other } = both.data;
  return (
    <MergeForm
      // Choices belong to what was compared: a record that changed meanwhile is looked at anew.
      key={`${kept.record.id} ${kept.record.revision} ${other.record.revision}`}
      kept={kept}
      other={other}
      onSwap={() =>
        void navigate({
          to: '/clients/$clientId/merge/$otherId',
          params: { clientId: other.record.id, otherId: kept.record.id },
          replace: true,
        })
      }
      onMerged={() => void openClient(kept.record.id)}
      onCancel={() => void openClient(kept.record.id)}
    />
  );
}
