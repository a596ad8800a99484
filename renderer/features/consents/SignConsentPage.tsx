import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ConsentKind, consentKinds } from '#domain/consents/consent.ts';
import { read, useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Page } from '#renderer/parts/Page.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { SignConsent } from './SignConsent.tsx';

/** Where a client reads a consent in full and signs it. The screen shows nothing else of the record. */
export function SignConsentPage() {
  const { clientId = '', kind: asked = '' } = useParams({ strict: false });
  const kind = consentKinds.find((each) => each === asked);
  if (kind === undefined) {
    return (
      <Page header={<PageHeader title={t('consents.sign.title')} />}>
        <EmptyState
          title={t('consents.sign.unknown')}
          action={
            <Button
              variant="default"
              renderRoot={(props) => (
                <Link to="/clients/$clientId/consent" params={{ clientId }} {...props} />
              )}
            >
              {t('consents.sign.back')}
            </Button>
          }
        >
          {t('consents.sign.unknownText')}
        </EmptyState>
      </Page>
    );
  }
  return <KnownKind key={`${clientId} ${kind}`} clientId={clientId} kind={kind} />;
}

function KnownKind({ clientId, kind }: { readonly clientId: string; readonly kind: ConsentKind }) {
  const client = useRead('clients.get', { clientId });
  const texts = useRead('consents.texts', {});
  const practice = useRead('practice.get', {});
  // Asked for anew with every visit: what was drawn since is in the store and not in the window's memory.
  const draft = useQuery({ ...read('consents.draft', { clientId, kind }), gcTime: 0, staleTime: 0 });
  const error = client.error ?? texts.error ?? practice.error ?? draft.error;
  if (error === null && client.data && texts.data && practice.data && draft.data) {
    return (
      <SignConsent
        client={client.data}
        kind={kind}
        texts={texts.data.texts.filter((text) => text.kind === kind)}
        therapist={practice.data.therapist.name}
        kept={draft.data.draft}
      />
    );
  }
  return (
    <Page header={<PageHeader title={t('consents.sign.title')} />}>
      {error === null ? (
        <DelayedSkeleton label={t('consents.sign.loading')} rows={10} />
      ) : (
        <CallErrorState
          error={error}
          onRetry={() =>
            void Promise.all([client.refetch(), texts.refetch(), practice.refetch(), draft.refetch()])
          }
          isRetrying={client.isFetching || texts.isFetching || draft.isFetching}
        />
      )}
    </Page>
  );
}
