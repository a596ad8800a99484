import { Button } from '@mantine/core';
import { fullFormDue } from '#domain/safety/full-form.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { useDraft, useDraftField } from '../draft-context.tsx';

/** Says when the full form is due, and switches between it and the short one. */
export function FullForm() {
  const { date, lastFullFormOn, healthOn } = useDraft();
  const [form, setForm] = useDraftField('safety', 'form');
  const due = fullFormDue(lastFullFormOn, healthOn, date);
  if (form === 'full') {
    return (
      <>
        <FlagMark tone="done" variant="plain">
          {t('safety.form.isFull')}
        </FlagMark>
        <Button variant="subtle" size="xs" onClick={() => setForm('short')}>
          {t('safety.form.short')}
        </Button>
      </>
    );
  }
  return (
    <>
      {due !== null && (
        <FlagMark tone="note" variant="plain">
          {t(`safety.form.${due}`)}
        </FlagMark>
      )}
      <Button variant={due === null ? 'subtle' : 'default'} size="xs" onClick={() => setForm('full')}>
        {t('safety.form.full')}
      </Button>
    </>
  );
}
