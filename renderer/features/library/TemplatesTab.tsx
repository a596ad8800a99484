import { emptyTemplate, type TemplateFields } from '#domain/notes/templates/template.ts';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { AidsDesk } from './AidsDesk.tsx';
import { TemplateForm } from './TemplateForm.tsx';

/** The templates of a note: those that come with the program, to be changed, and the practice's own. */
export function TemplatesTab() {
  const list = useRead('templates.list', {});
  if (list.error !== null) {
    return (
      <CallErrorState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
    );
  }
  if (list.data === undefined) return <DelayedSkeleton label={t('common.loading')} rows={8} />;
  return (
    <AidsDesk<TemplateFields>
      all={list.data.templates}
      titleOf={({ name }) => name}
      empty={emptyTemplate}
      words={{
        list: t('writing.template.list'),
        add: t('writing.template.add'),
        detail: t('writing.template.detailLabel'),
        emptyTitle: t('writing.template.emptyTitle'),
        emptyText: t('writing.template.emptyText'),
      }}
    >
      {({ aid, fields, change, saved, copy, wasSaved }) => (
        <TemplateForm
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
