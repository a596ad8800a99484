import { Button } from '@mantine/core';
import type { NoteView } from '#domain/contract/notes.ts';
import { useMenuCommand } from '#renderer/app/menu-commands.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Page } from '#renderer/parts/Page.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { DraftProvider } from '../draft-context.tsx';
import { LeaveGuard } from '../LeaveGuard.tsx';
import { NoteEditor } from '../NoteEditor.tsx';
import { NoteHeader } from '../NoteHeader.tsx';
import { NoteTrouble } from '../NoteTrouble.tsx';
import { SaveLine } from '../SaveLine.tsx';
import { SignDialog } from '../SignDialog.tsx';
import { StopLine } from '../sections/StopLine.tsx';
import { useNoteDraft } from '../use-note-draft.ts';
import classes from './amend.module.css';
import { useCorrection, useCorrectionSession } from './use-correction.ts';
import { signerWords } from './version-words.ts';

/** A signed note while it is corrected: the same screen, under a banner that says so and why. */
export function CorrectionNote({ note }: { readonly note: NoteView }) {
  const session = useCorrectionSession(note);
  const correction = useCorrection(session);
  const draft = useNoteDraft(note, session);
  useMenuCommand('save', () => void session.flush());
  const { step, signing, discarding } = correction;
  return (
    <Page
      width="full"
      height="fill"
      header={
        <>
          <NoteHeader
            note={note}
            state={<SaveLine session={session} />}
            secondary={
              <Button variant="default" onClick={correction.askToDiscard}>
                {t('amend.correction.discard')}
              </Button>
            }
            primary={
              <Button onClick={() => void correction.ask()} loading={step === 'writing'}>
                {t('amend.correction.sign')}
              </Button>
            }
          />
          <Banner note={note} />
          <DraftProvider draft={draft}>
            <StopLine />
          </DraftProvider>
          <NoteTrouble session={session} />
        </>
      }
    >
      <DraftProvider draft={draft}>
        <NoteEditor />
      </DraftProvider>
      <SignDialog
        isCorrection
        opened={step === 'asking'}
        note={note}
        body={session.body()}
        verdict={draft.verdictOf(session.body())}
        hasUnsaved={session.hasUnsaved}
        isSigning={signing.isPending}
        error={signing.error}
        onSign={correction.sign}
        onCancel={correction.cancel}
      />
      <ConfirmDialog
        opened={step === 'discarding'}
        title={t('amend.correction.discardTitle')}
        confirmLabel={t('amend.addendum.discard')}
        cancelLabel={t('common.cancel')}
        tone="stop"
        busy={discarding.isPending}
        error={discarding.error === null ? undefined : <CallErrorState error={discarding.error} />}
        onConfirm={() => void correction.discard()}
        onCancel={correction.cancel}
      >
        <p>{t('amend.correction.discardText')}</p>
      </ConfirmDialog>
      <LeaveGuard session={session} />
    </Page>
  );
}

/** What is being corrected, and why. */
function Banner({ note }: { readonly note: NoteView }) {
  const dates = useDates();
  const { signature, amendment } = note;
  return (
    <div className={classes.banner} role="note" aria-label={t('amend.kind.correction')}>
      <FlagMark tone="caution">{t('amend.correction.banner')}</FlagMark>
      {signature !== null && (
        <span>
          {t('amend.correction.bannerDates', {
            session: dates.day(note.date),
            moment: dates.moment(signature.signedAt),
            name: signerWords(signature),
          })}
        </span>
      )}
      {amendment !== null && (
        <span className={classes.quiet}>
          <bdi>{t('amend.reasonIs', { reason: amendment.reason })}</bdi>
        </span>
      )}
    </div>
  );
}
