import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { NoteView } from '#domain/contract/notes.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './amend.module.css';
import { signerWords } from './version-words.ts';

/** What must be known before a signed note is read: that it came late, was corrected, or is being corrected. */
export function AmendmentNotices({ note }: { readonly note: NoteView }) {
  const dates = useDates();
  const { noteId, lateEntry, versions, amendment } = note;
  const corrections = versions.filter(({ kind }) => kind === 'correction');
  const isBeingCorrected = amendment?.kind === 'correction';
  if (lateEntry === null && corrections.length === 0 && !isBeingCorrected) return null;
  return (
    <div className={classes.notices}>
      {lateEntry !== null && (
        <div>
          <FlagMark tone="note" variant="plain">
            {t('amend.kind.late-entry')}
          </FlagMark>
          <p className={classes.quiet}>
            {t('amend.lateSince', { session: dates.day(note.date), begun: dates.day(lateEntry.begunOn) })}.{' '}
            <bdi>{t('amend.reasonIs', { reason: lateEntry.reason })}</bdi>
          </p>
        </div>
      )}
      {corrections.map((version) => (
        <div key={version.number}>
          <FlagMark tone="note" variant="plain">
            {t('amend.corrected', { name: signerWords(version), moment: dates.moment(version.signedAt) })}
          </FlagMark>
          <p className={classes.quiet}>
            <bdi>{t('amend.reasonIs', { reason: version.reason })}</bdi>
          </p>
        </div>
      ))}
      {corrections.length > 0 && (
        <Button
          variant="default"
          size="xs"
          renderRoot={(props) => <Link to="/notes/$noteId/versions" params={{ noteId }} {...props} />}
        >
          {t('amend.seeOriginal')}
        </Button>
      )}
      {isBeingCorrected && (
        <>
          <FlagMark tone="caution">{t('amend.openCorrection')}</FlagMark>
          <Button
            variant="default"
            size="xs"
            renderRoot={(props) => <Link to="/notes/$noteId/correction" params={{ noteId }} {...props} />}
          >
            {t('amend.goOn')}
          </Button>
        </>
      )}
    </div>
  );
}

/** What was added to a signed note, each with who, when and why. */
export function Addenda({ note }: { readonly note: NoteView }) {
  const dates = useDates();
  const addenda = note.versions.filter(({ kind }) => kind === 'addendum');
  if (addenda.length === 0) return null;
  return (
    <Section title={t('amend.addenda')}>
      {addenda.map((version) => (
        <div key={version.number} className={classes.added}>
          <p className={classes.words} dir="auto">
            {version.words}
          </p>
          <p className={classes.quiet}>
            <bdi>
              {t('amend.byline', { name: signerWords(version), moment: dates.moment(version.signedAt) })}
            </bdi>
            . <bdi>{t('amend.reasonIs', { reason: version.reason })}</bdi>
          </p>
        </div>
      ))}
    </Section>
  );
}
