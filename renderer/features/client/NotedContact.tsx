import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { ContactFields } from '#domain/contacts/contact.ts';
import type { ContactView } from '#domain/contract/contacts.ts';
import { contactEvent } from '#domain/timeline/timeline.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { ContactDialog } from './ContactDialog.tsx';
import dialogClasses from './EpisodeDialog.module.css';
import classes from './OverviewTab.module.css';

type NotedContactProps = { readonly contactId: string; readonly onClose: () => void };

/** What was noted of a call, with what stood there before a correction. */
export function NotedContact({ contactId, onClose }: NotedContactProps) {
  const contact = useRead('contacts.get', { contactId });
  const [isCorrecting, setIsCorrecting] = useState(false);
  if (isCorrecting && contact.data !== undefined) {
    const { id, clientId, fields } = contact.data;
    return <ContactDialog clientId={clientId} corrected={{ id, fields }} onClose={onClose} />;
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={contact.data === undefined ? t('contacts.opening') : eventWords(contact.data.fields)}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {contact.data === undefined ? (
        contact.error === null ? (
          <DelayedSkeleton label={t('contacts.opening')} rows={3} />
        ) : (
          <CallErrorState error={contact.error} onRetry={() => void contact.refetch()} />
        )
      ) : (
        <Noted contact={contact.data} onCorrect={() => setIsCorrecting(true)} />
      )}
    </Modal>
  );
}

const eventWords = ({ direction, way }: ContactFields): string =>
  t(`timeline.events.${contactEvent(direction, way)}`);

function Noted({ contact, onCorrect }: { readonly contact: ContactView; readonly onCorrect: () => void }) {
  const dates = useDates();
  const { fields, author, notedAt, earlier } = contact;
  return (
    <div className={dialogClasses.form}>
      <p className={classes.muted}>
        {dates.nearDay(fields.date)} {fields.time}
      </p>
      <p className={classes.words} dir="auto">
        {fields.words}
      </p>
      <p className={classes.muted}>{t('contacts.by', { author, moment: dates.moment(notedAt) })}</p>
      {earlier !== null && (
        <Section level={3} title={t('contacts.earlier')}>
          <p className={classes.muted}>
            {eventWords(earlier.fields)}, {dates.nearDay(earlier.fields.date)} {earlier.fields.time},{' '}
            {t('contacts.earlierBy', { author: earlier.author, moment: dates.moment(earlier.notedAt) })}
          </p>
          <p className={classes.words} dir="auto">
            {earlier.fields.words}
          </p>
        </Section>
      )}
      <div className={dialogClasses.actions}>
        <Button variant="default" onClick={onCorrect}>
          {t('contacts.correct')}
        </Button>
      </div>
    </div>
  );
}
