import { Button, CloseButton } from '@mantine/core';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './TemplateMenu.module.css';
import { appliedWords, type TemplateOfDraft } from './use-template.ts';

/** What the template that was just chosen did to the note, with a way back. */
export function TemplateLine({ template }: { readonly template: TemplateOfDraft }) {
  const { applied, canUndo, undo, forget } = template;
  return (
    <div role="status" aria-label={t('writing.template.menu')}>
      {applied !== null && (
        <div className={classes.line}>
          <span>{appliedWords(applied)}</span>
          {canUndo && (
            <Button variant="subtle" size="xs" onClick={undo}>
              {t('common.undo')}
            </Button>
          )}
          <CloseButton size="sm" aria-label={t('writing.template.dismiss')} onClick={forget} />
        </div>
      )}
    </div>
  );
}
