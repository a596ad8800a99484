import type { MethodInput, MethodName, MethodOutput, NamesOfKind } from '#domain/contract/table.ts';
import { getClient, listClientWindow } from '#main/services/clients/read-clients.ts';
import { changeClient, createClient, setClientStatus } from '#main/services/clients/save-client.ts';
import type { CommandContext, EffectContext, QueryContext } from '#main/services/context.ts';
import { listPrinters } from '#main/services/documents/list-printers.ts';
import { listClientEpisodes } from '#main/services/episodes/read-episodes.ts';
import { changeEpisode, createEpisode, setEpisodeClosed } from '#main/services/episodes/save-episode.ts';
import { rescheduleNote, setNoteDiscarded } from '#main/services/notes/change-draft.ts';
import { getNote, listNotesOfClient, listToday } from '#main/services/notes/read-notes.ts';
import { saveDraft } from '#main/services/notes/save-draft.ts';
import { signNote } from '#main/services/notes/sign-note.ts';
import { startNote } from '#main/services/notes/start-note.ts';
import {
  changePractice,
  changeTherapist,
  getPractice,
  readAuditTrail,
} from '#main/services/practice/practice.ts';
import { readPain } from '#main/services/progress/read-pain.ts';
import type { VaultSession } from '#main/services/vault/vault-session.ts';

type Handler<Context, Name extends MethodName> = (
  context: Context,
  input: MethodInput<Name>,
) => Promise<MethodOutput<Name>>;

/** A handler that is read from the disk with its first call, so that a start does not pay for documents. */
function later<Context, Input, Output>(
  load: () => Promise<(context: Context, input: Input) => Promise<Output>>,
): (context: Context, input: Input) => Promise<Output> {
  return async (context, input) => (await load())(context, input);
}

/** Every method has exactly one handler of its kind: a missing or a left-over one does not compile. */
export type Handlers = {
  readonly query: { readonly [Name in NamesOfKind<'query'>]: Handler<QueryContext, Name> };
  readonly command: { readonly [Name in NamesOfKind<'command'>]: Handler<CommandContext, Name> };
  readonly effect: { readonly [Name in NamesOfKind<'effect'>]: Handler<EffectContext, Name> };
  readonly vault: { readonly [Name in NamesOfKind<'vault'>]: Handler<VaultSession, Name> };
};

export const handlers: Handlers = {
  vault: {
    'vault.status': (session) => session.status(),
    'vault.create': (session, input) => session.create(input),
    'vault.unlock': (session, input) => session.unlock(input),
    'vault.recover': (session, input) => session.recover(input),
    'vault.openSample': (session) => session.openSample(),
    'vault.changePassphrase': (session, input) => session.changePassphrase(input),
    'vault.lock': (session) => session.lock(),
  },
  query: {
    'practice.get': getPractice,
    'practice.auditTrail': readAuditTrail,
    'clients.list': listClientWindow,
    'clients.get': getClient,
    'episodes.list': listClientEpisodes,
    'notes.listForClient': listNotesOfClient,
    'notes.today': listToday,
    'notes.get': getNote,
    'progress.pain': readPain,
    'handouts.compose': later(
      async () => (await import('#main/services/handouts/compose-handout.ts')).composeHandout,
    ),
    'handouts.preview': later(
      async () => (await import('#main/services/handouts/make-handout.ts')).previewHandout,
    ),
    'handouts.list': later(
      async () => (await import('#main/services/handouts/read-handouts.ts')).listClientHandouts,
    ),
    'handouts.library': later(
      async () => (await import('#main/services/handouts/read-handouts.ts')).readLibrary,
    ),
    'documents.pdf': later(
      async () => (await import('#main/services/documents/render-document.ts')).documentPdf,
    ),
    'documents.printers': listPrinters,
  },
  command: {
    'practice.update': changePractice,
    'practice.updateTherapist': changeTherapist,
    'clients.create': createClient,
    'clients.update': changeClient,
    'clients.setStatus': setClientStatus,
    'episodes.create': createEpisode,
    'episodes.update': changeEpisode,
    'episodes.setClosed': setEpisodeClosed,
    'notes.start': startNote,
    'notes.saveDraft': saveDraft,
    'notes.reschedule': rescheduleNote,
    'notes.sign': signNote,
    'notes.setDiscarded': setNoteDiscarded,
    'handouts.create': later(
      async () => (await import('#main/services/handouts/make-handout.ts')).createHandout,
    ),
  },
  effect: {
    'documents.print': later(
      async () => (await import('#main/services/documents/print-document.ts')).printDocument,
    ),
    'documents.save': later(
      async () => (await import('#main/services/documents/save-document.ts')).saveDocument,
    ),
  },
};
