import type { SnippetFields } from '#domain/notes/snippets/snippet.ts';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { AidsDesk } from './AidsDesk.tsx';
import { SnippetForm } from './SnippetForm.tsx';

const emptySnippet: SnippetFields = { abbreviation: '.', language: 'en', text: '' };

/** Snippets: those that come with the program, to be changed, and the practice's own. */
export function SnippetsTab() {
  const list = useRead('snippets.list', {});
  if (list.error !== null) {
    return (
      <CallErrorState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
    );
  }
  if (list.data === undefined) return <DelayedSkeleton label={t('common.loading')} rows={8} />;
  return (
    <AidsDesk<SnippetFields>
      all={list.data.snippets}
      titleOf={({ abbreviation }) => abbreviation}
      empty={emptySnippet}
      words={{
        list: t('writing.snippet.list'),
        add: t('writing.snippet.add'),
        detail: t('writing.snippet.detailLabel'),
        emptyTitle: t('writing.snippet.emptyTitle'),
        emptyText: t('writing.snippet.emptyText'),
      }}
    >
      {({ aid, fields, change, saved, copy, wasSaved }) => (
        <SnippetForm
          aid={aid}
          fields={fields}
          onChange={change}
          onSaved={saved}
          onCopy={copy}
          wasSaved={wasSaved}
        />
      )}
    </AidsDesk>
  );
}
