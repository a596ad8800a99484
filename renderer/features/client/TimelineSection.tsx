import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { assertNever } from '#domain/assert-never.ts';
import type { TimelineRow } from '#domain/contract/timeline.ts';
import { type TimelineKind, timelineKinds } from '#domain/timeline/timeline.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { VirtualList } from '#renderer/ui/VirtualList.tsx';
import { NotedContact } from './NotedContact.tsx';
import { TimelineEntry } from './TimelineEntry.tsx';
import classes from './TimelineSection.module.css';
import { type TimelineView, useTimeline } from './use-timeline.ts';

const kindChoices = timelineKinds.map((kind) => ({ value: kind, label: t(`timeline.kinds.${kind}`) }));

/** Everything that happened with a client, newest first; each row opens its thing. */
export function TimelineSection({ clientId }: { readonly clientId: string }) {
  const [kinds, setKinds] = useState<readonly TimelineKind[]>([]);
  const [contactId, setContactId] = useState<string | null>(null);
  const timeline = useTimeline(clientId, kinds);
  const open = useOpenRow(clientId, setContactId);
  return (
    <Section title={t('timeline.title')}>
      <ChoiceChips
        dense
        multiple
        label={t('timeline.filter')}
        options={kindChoices}
        value={kinds}
        onChange={setKinds}
      />
      <Rows
        timeline={timeline}
        resetKey={`${clientId} ${kinds.join(' ')}`}
        isFiltered={kinds.length > 0}
        onOpen={(row) => void open(row)}
      />
      {contactId !== null && <NotedContact contactId={contactId} onClose={() => setContactId(null)} />}
    </Section>
  );
}

/** Where each kind of row leads. */
function useOpenRow(clientId: string, openContact: (contactId: string) => void) {
  const navigate = useNavigate();
  return async ({ kind, id }: TimelineRow): Promise<void> => {
    switch (kind) {
      case 'session':
      case 'screen':
        await navigate({ to: '/notes/$noteId', params: { noteId: id } });
        break;
      case 'letter':
        await navigate({ to: '/notes/$noteId/letter', params: { noteId: id } });
        break;
      case 'handout':
        await navigate({
          to: '/clients/$clientId/handouts',
          params: { clientId },
          search: { handout: id },
        });
        break;
      case 'file':
        await navigate({ to: '/clients/$clientId/files', params: { clientId }, search: { file: id } });
        break;
      case 'consent':
        await navigate({ to: '/clients/$clientId/consent', params: { clientId } });
        break;
      case 'health':
      case 'clearance':
        await navigate({ to: '/clients/$clientId/health', params: { clientId } });
        break;
      case 'score':
        await navigate({ to: '/clients/$clientId/progress', params: { clientId } });
        break;
      case 'contact':
        openContact(id);
        break;
      case 'merge':
        await navigate({ to: '/clients/$clientId', params: { clientId: id } });
        break;
      default:
        assertNever(kind);
    }
  };
}

type RowsProps = {
  readonly timeline: TimelineView;
  readonly resetKey: string;
  readonly isFiltered: boolean;
  readonly onOpen: (row: TimelineRow) => void;
};

const rowHeight = 48;

function Rows({ timeline, resetKey, isFiltered, onOpen }: RowsProps) {
  const { count, rows, error } = timeline;
  if (count === undefined) {
    return error === null ? (
      <DelayedSkeleton label={t('timeline.loading')} rows={5} />
    ) : (
      <CallErrorState error={error} onRetry={timeline.retry} />
    );
  }
  if (count === 0) {
    return isFiltered ? (
      <p className={classes.nothing}>{t('timeline.nothingOfKind')}</p>
    ) : (
      <EmptyState title={t('timeline.emptyTitle')}>{t('timeline.emptyText')}</EmptyState>
    );
  }
  return (
    // As high as its rows, up to a limit: beyond that it scrolls by itself.
    <div className={classes.list} style={{ height: `min(${String(count * rowHeight)}px, 28rem)` }}>
      <VirtualList
        label={t('timeline.label')}
        count={count}
        rowAt={(index) => rows[index]}
        rowHeight={rowHeight}
        renderRow={(row) => <TimelineEntry row={row} />}
        loadingLabel={t('timeline.loading')}
        onOpen={onOpen}
        onRangeChange={timeline.show}
        resetKey={resetKey}
      />
    </div>
  );
}
