import type { MethodInput, MethodName, MethodOutput, NamesOfKind } from '#domain/contract/table.ts';
import { getClient, listClientWindow } from '#main/services/clients/read-clients.ts';
import { changeClient, createClient, setClientStatus } from '#main/services/clients/save-client.ts';
import type { CommandContext, EffectContext, QueryContext } from '#main/services/context.ts';
import { listPrinters } from '#main/services/documents/list-printers.ts';
import { printDocument } from '#main/services/documents/print-document.ts';
import { documentPdf } from '#main/services/documents/render-document.ts';
import { saveDocument } from '#main/services/documents/save-document.ts';
import { listClientEpisodes } from '#main/services/episodes/read-episodes.ts';
import { changeEpisode, createEpisode, setEpisodeClosed } from '#main/services/episodes/save-episode.ts';
import { composeHandout } from '#main/services/handouts/compose-handout.ts';
import { createHandout, previewHandout } from '#main/services/handouts/make-handout.ts';
import { listClientHandouts, readLibrary } from '#main/services/handouts/read-handouts.ts';
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
    'handouts.compose': composeHandout,
    'handouts.preview': previewHandout,
    'handouts.list': listClientHandouts,
    'handouts.library': readLibrary,
    'documents.pdf': documentPdf,
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
    'handouts.create': createHandout,
  },
  effect: {
    'documents.print': printDocument,
    'documents.save': saveDocument,
  },
};
