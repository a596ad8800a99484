import type { MethodInput, MethodName, MethodOutput, NamesOfKind } from '#domain/contract/table.ts';
import { listDuplicates, listSimilar } from '#main/services/clients/find-duplicates.ts';
import { mergeClients } from '#main/services/clients/merge-clients.ts';
import { getClient, listClientWindow } from '#main/services/clients/read-clients.ts';
import { compareClients, listClientMerges } from '#main/services/clients/read-merges.ts';
import { changeClient, createClient, setClientStatus } from '#main/services/clients/save-client.ts';
import { undoMerge } from '#main/services/clients/undo-merge.ts';
import { discardConsentDraft, saveConsentDraft } from '#main/services/consents/keep-draft.ts';
import { listClientConsents, readConsentDraft } from '#main/services/consents/read-consents.ts';
import { withdrawConsent } from '#main/services/consents/withdraw-consent.ts';
import { correctContact, noteContact } from '#main/services/contacts/note-contact.ts';
import { getContact } from '#main/services/contacts/read-contact.ts';
import type { CommandContext, EffectContext, QueryContext } from '#main/services/context.ts';
import { listPrinters, readPrinterAbilities } from '#main/services/documents/list-printers.ts';
import { listClientEpisodes } from '#main/services/episodes/read-episodes.ts';
import { changeEpisode, createEpisode, setEpisodeClosed } from '#main/services/episodes/save-episode.ts';
import { addFileFromDisk, addFileFromPieces } from '#main/services/files/add-file.ts';
import { describeFile, setFileRemoved } from '#main/services/files/change-file.ts';
import { getFile, getPiece, listClientFiles } from '#main/services/files/read-files.ts';
import { cancelTransfer, sendPiece, transferProgress } from '#main/services/files/send-piece.ts';
import { confirmHealth } from '#main/services/health/confirm-health.ts';
import { listDueReviews } from '#main/services/health/due-reviews.ts';
import { getHealth, getHealthVersion } from '#main/services/health/read-health.ts';
import { saveHealth } from '#main/services/health/save-health.ts';
import { acceptIntake, setIntakeAside } from '#main/services/intake/close-intake.ts';
import { currentIntake, handIn, keepAnswer } from '#main/services/intake/fill-in.ts';
import { beginIntake, leaveIntake } from '#main/services/intake/hand-over.ts';
import { listClientIntakes, listToReview, reviewIntake } from '#main/services/intake/read-intakes.ts';
import { readDue, readDueToday } from '#main/services/measures/read-due.ts';
import { enterMeasures, withdrawEntry } from '#main/services/measures/save-entries.ts';
import { saveMeasurePlan } from '#main/services/measures/save-plan.ts';
import { forgetMeter, keepPace, readMeter, setMeter } from '#main/services/meter/meter.ts';
import {
  beginAmendment,
  discardAmendment,
  saveAddendum,
  saveCorrection,
} from '#main/services/notes/amend-note.ts';
import { rescheduleNote, setNoteDiscarded } from '#main/services/notes/change-draft.ts';
import { readMapHistory } from '#main/services/notes/map-history.ts';
import { getNote, listNotesOfClient, listToday } from '#main/services/notes/read-notes.ts';
import { readVersions } from '#main/services/notes/read-versions.ts';
import { saveDraft } from '#main/services/notes/save-draft.ts';
import { signAmendment } from '#main/services/notes/sign-amendment.ts';
import { signNote } from '#main/services/notes/sign-note.ts';
import { startLateEntry } from '#main/services/notes/start-late-entry.ts';
import { startNote } from '#main/services/notes/start-note.ts';
import { getLogo, setLogo } from '#main/services/practice/logo.ts';
import {
  changePractice,
  changeTherapist,
  getPractice,
  readAuditTrail,
} from '#main/services/practice/practice.ts';
import { readRecord } from '#main/services/progress/read-record.ts';
import { listClientClearances, readClientSafety } from '#main/services/safety/read-safety.ts';
import { addClearance, withdrawClearance } from '#main/services/safety/save-clearance.ts';
import { find } from '#main/services/search/find.ts';
import {
  addSpellingWord,
  readSpelling,
  removeSpellingWord,
  setSpellingLanguage,
} from '#main/services/spelling/spelling-settings.ts';
import { listAllTherapists } from '#main/services/therapists/list-therapists.ts';
import { setRole } from '#main/services/therapists/set-role.ts';
import { listClientTimeline } from '#main/services/timeline/list-timeline.ts';
import {
  addTherapist,
  changePassphrase,
  endAccess,
  renewCode,
  resetPassphrase,
} from '#main/services/vault/therapist-keys.ts';
import type { VaultSession } from '#main/services/vault/vault-session.ts';
import { listSnippets, listTemplates } from '#main/services/writing-aids/read-aids.ts';
import {
  changeSnippet,
  createSnippet,
  restoreSnippet,
  setSnippetArchived,
} from '#main/services/writing-aids/save-snippet.ts';
import {
  changeTemplate,
  createTemplate,
  restoreTemplate,
  setTemplateArchived,
} from '#main/services/writing-aids/save-template.ts';

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
    'vault.owners': (session, input) => session.owners(input),
    'vault.changePassphrase': (session, input) => session.withKeys((keys) => changePassphrase(keys, input)),
    'vault.renewRecoveryCode': (session, input) => session.withKeys((keys) => renewCode(keys, input)),
    'vault.lock': (session) => session.lock(),
    'intake.begin': beginIntake,
    'intake.leave': leaveIntake,
    'therapists.add': (session, input) => session.withKeys((keys) => addTherapist(keys, input)),
    'therapists.endAccess': (session, input) => session.withKeys((keys) => endAccess(keys, input)),
    'therapists.resetPassphrase': (session, input) =>
      session.withKeys((keys) => resetPassphrase(keys, input)),
  },
  query: {
    'practice.get': getPractice,
    'practice.auditTrail': readAuditTrail,
    'practice.logo': getLogo,
    'therapists.list': listAllTherapists,
    'clients.list': listClientWindow,
    'clients.get': getClient,
    'clients.duplicates': listDuplicates,
    'clients.similar': listSimilar,
    'clients.compare': compareClients,
    'clients.merges': listClientMerges,
    'episodes.list': listClientEpisodes,
    'notes.listForClient': listNotesOfClient,
    'notes.today': listToday,
    'notes.get': getNote,
    'notes.versions': readVersions,
    'meter.get': readMeter,
    'notes.mapHistory': readMapHistory,
    'progress.record': readRecord,
    'measures.due': readDue,
    'measures.dueToday': readDueToday,
    'outcomes.read': later(
      async () => (await import('#main/services/outcomes/newest-outcomes.ts')).readNewestOutcomes,
    ),
    'search.find': find,
    'handouts.compose': later(
      async () => (await import('#main/services/handouts/compose-handout.ts')).composeHandout,
    ),
    'handouts.preview': later(
      async () => (await import('#main/services/handouts/make-handout.ts')).previewHandout,
    ),
    'handouts.list': later(
      async () => (await import('#main/services/handouts/read-handouts.ts')).listClientHandouts,
    ),
    'handouts.check': later(
      async () => (await import('#main/services/handouts/check-handout.ts')).checkHandout,
    ),
    'handouts.lastGiven': later(
      async () => (await import('#main/services/handouts/read-handouts.ts')).lastGivenExercises,
    ),
    'handoutLibrary.blocks': later(
      async () => (await import('#main/services/handouts/read-library.ts')).readLibrary,
    ),
    'handoutLibrary.reviewsDue': later(
      async () => (await import('#main/services/handouts/read-library.ts')).listDueTexts,
    ),
    'handoutLibrary.versions': later(
      async () => (await import('#main/services/handouts/read-library.ts')).readWordings,
    ),
    'letters.compose': later(
      async () => (await import('#main/services/letters/read-letters.ts')).proposeLetter,
    ),
    'letters.preview': later(
      async () => (await import('#main/services/letters/make-letter.ts')).previewLetter,
    ),
    'letters.list': later(
      async () => (await import('#main/services/letters/read-letters.ts')).listClientLetters,
    ),
    'consents.texts': later(
      async () => (await import('#main/services/consents/read-texts.ts')).readConsentTexts,
    ),
    'health.get': getHealth,
    'health.version': getHealthVersion,
    'health.due': listDueReviews,
    'safety.ofClient': readClientSafety,
    'safety.clearances': listClientClearances,
    'consents.list': listClientConsents,
    'consents.draft': readConsentDraft,
    'documents.pdf': later(
      async () => (await import('#main/services/documents/render-document.ts')).documentPdf,
    ),
    'documents.printers': listPrinters,
    'documents.printerAbilities': readPrinterAbilities,
    'intake.current': currentIntake,
    'intake.list': listClientIntakes,
    'intake.toReview': listToReview,
    'intake.review': reviewIntake,
    'files.list': listClientFiles,
    'files.get': getFile,
    'files.piece': getPiece,
    'files.sendPiece': sendPiece,
    'files.progress': transferProgress,
    'files.cancel': cancelTransfer,
    'contacts.get': getContact,
    'timeline.list': listClientTimeline,
    'templates.list': listTemplates,
    'snippets.list': listSnippets,
    'spelling.settings': readSpelling,
    'spelling.check': later(
      async () => (await import('#main/services/spelling/check-spelling.ts')).checkSpelling,
    ),
    'spelling.suggest': later(
      async () => (await import('#main/services/spelling/check-spelling.ts')).suggestSpelling,
    ),
  },
  command: {
    'practice.update': changePractice,
    'practice.setLogo': setLogo,
    'practice.updateTherapist': changeTherapist,
    'therapists.setRole': setRole,
    'clients.create': createClient,
    'clients.update': changeClient,
    'clients.setStatus': setClientStatus,
    'clients.merge': mergeClients,
    'clients.undoMerge': undoMerge,
    'episodes.create': createEpisode,
    'episodes.update': changeEpisode,
    'episodes.setClosed': setEpisodeClosed,
    'files.describe': describeFile,
    'files.setRemoved': setFileRemoved,
    'intake.answer': keepAnswer,
    'intake.submit': handIn,
    'intake.accept': acceptIntake,
    'intake.setAside': setIntakeAside,
    'contacts.note': noteContact,
    'contacts.correct': correctContact,
    'notes.start': startNote,
    'notes.startLate': startLateEntry,
    'notes.amend.begin': beginAmendment,
    'notes.amend.save': saveAddendum,
    'notes.amend.saveBody': saveCorrection,
    'notes.amend.discard': discardAmendment,
    'notes.amend.sign': signAmendment,
    'notes.saveDraft': saveDraft,
    'notes.reschedule': rescheduleNote,
    'notes.sign': signNote,
    'notes.setDiscarded': setNoteDiscarded,
    'measures.enter': enterMeasures,
    'measures.withdraw': withdrawEntry,
    'measures.plan': saveMeasurePlan,
    'meter.set': setMeter,
    'meter.keep': keepPace,
    'meter.forget': forgetMeter,
    'letters.create': later(async () => (await import('#main/services/letters/make-letter.ts')).createLetter),
    'consents.saveText': later(
      async () => (await import('#main/services/consents/save-text.ts')).saveConsentText,
    ),
    'consents.saveDraft': saveConsentDraft,
    'consents.discardDraft': discardConsentDraft,
    'consents.sign': later(async () => (await import('#main/services/consents/sign-consent.ts')).signConsent),
    'consents.withdraw': withdrawConsent,
    'safety.addClearance': addClearance,
    'templates.create': createTemplate,
    'templates.update': changeTemplate,
    'templates.setArchived': setTemplateArchived,
    'templates.restore': restoreTemplate,
    'snippets.create': createSnippet,
    'snippets.update': changeSnippet,
    'snippets.setArchived': setSnippetArchived,
    'snippets.restore': restoreSnippet,
    'spelling.setLanguage': setSpellingLanguage,
    'spelling.addWord': addSpellingWord,
    'spelling.removeWord': removeSpellingWord,
    'safety.withdrawClearance': withdrawClearance,
    'health.save': saveHealth,
    'health.confirm': confirmHealth,
    'handouts.create': later(
      async () => (await import('#main/services/handouts/make-handout.ts')).createHandout,
    ),
    'handouts.setLimitation': later(
      async () => (await import('#main/services/handouts/set-limitation.ts')).setLimitation,
    ),
    'handoutLibrary.save': later(
      async () => (await import('#main/services/handouts/save-wording.ts')).saveWording,
    ),
    'handoutLibrary.takeBack': later(
      async () => (await import('#main/services/handouts/save-wording.ts')).takeWordingBack,
    ),
  },
  effect: {
    'files.addFromDisk': addFileFromDisk,
    'files.addFromPieces': addFileFromPieces,
    'outcomes.export': later(
      async () => (await import('#main/services/outcomes/export-outcomes.ts')).exportOutcomes,
    ),
    'documents.print': later(
      async () => (await import('#main/services/documents/print-document.ts')).printDocument,
    ),
    'documents.save': later(
      async () => (await import('#main/services/documents/save-document.ts')).saveDocument,
    ),
    'documents.open': later(
      async () => (await import('#main/services/documents/open-document.ts')).openDocument,
    ),
  },
};
