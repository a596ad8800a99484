import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { NoteView } from '#domain/contract/notes.ts';
import { invalidate, read } from '#renderer/api/queries.ts';
import { useMenuCommand } from '#renderer/app/menu-commands.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Page } from '#renderer/parts/Page.tsx';
import { DraftMenu } from './DraftMenu.tsx';
import { DraftProvider } from './draft-context.tsx';
import type { DraftSession } from './draft-session.ts';
import { LeaveGuard } from './LeaveGuard.tsx';
import { useMeter } from './meter/use-meter.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteHeader } from './NoteHeader.tsx';
import { NoteTrouble } from './NoteTrouble.tsx';
import { holdDraft, openDraft } from './open-drafts.ts';
import { SaveLine } from './SaveLine.tsx';
import { SignDialog } from './SignDialog.tsx';
import { StopLine } from './sections/StopLine.tsx';
import { TemplateLine } from './templates/TemplateLine.tsx';
import { useTemplate } from './templates/use-template.ts';
import { useNoteDraft } from './use-note-draft.ts';
import { useSigning } from './use-signing.ts';
import { WritingAids } from './WritingAids.tsx';

/** A draft while it is being written. */
export function DraftNote({ note }: { readonly note: NoteView }) {
  const session = useDraftSession(note);
  const signing = useSigning(session);
  useMeter(note.noteId, note.revision === 1);
  useMenuCommand('save', () => void session.flush());

  const draft = useNoteDraft(note, session);
  const template = useTemplate(session, draft.verdictOf);
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
              <>
                <WritingAids note={note} session={session} template={template} />
                <DraftMenu note={note} session={session} />
              </>
            }
            primary={
              <Button onClick={() => void signing.ask()} loading={signing.isAsking}>
                {t('notes.sign.button')}
              </Button>
            }
          />
          <DraftProvider draft={draft}>
            <StopLine />
          </DraftProvider>
          <NoteTrouble session={session} />
          <TemplateLine template={template} />
        </>
      }
    >
      <DraftProvider draft={draft}>
        <NoteEditor />
      </DraftProvider>
      <SignDialog
        opened={signing.isOpen}
        note={note}
        body={session.body()}
        verdict={draft.verdictOf(session.body())}
        hasUnsaved={session.hasUnsaved}
        isSigning={signing.isSigning}
        error={signing.error}
        onSign={signing.sign}
        onCancel={signing.cancel}
      />
      <LeaveGuard session={session} />
    </Page>
  );
}

/** The session of this draft for as long as the page shows it. Leaving writes what is pending. */
function useDraftSession(note: NoteView): DraftSession {
  const client = useQueryClient();
  // The session goes on from the first reply; later replies of the same draft are its own saves.
  const [session] = useState(() => openDraft(note));
  useEffect(
    () =>
      holdDraft(session, () => {
        const { queryKey } = read('notes.get', { noteId: session.noteId });
        client.setQueryData(queryKey, (known) =>
          known === undefined || session.hasUnsaved
            ? known
            : {
                ...known,
                body: session.body(),
                revision: session.revision,
                savedAt: session.savedAt,
                place: session.place,
              },
        );
        void invalidate(client, ['notes']);
      }),
    [session, client],
  );
  return session;
}
