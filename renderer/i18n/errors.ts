import type { ErrorCode } from '#domain/contract/errors.ts';
import { fileErrors } from './file-errors.ts';
import { paperErrors } from './paper-errors.ts';

/** What happened, what is safe, what to do. */
export type ErrorText = { readonly what: string; readonly safe: string; readonly todo: string };

/** A text for every code of the contract; a code without one does not compile. */
export const errorTexts = {
  internal: {
    what: 'Something went wrong inside Backnote.',
    safe: 'Everything that was shown as saved is kept.',
    todo: 'Try again. If it happens again, restart Backnote and note the reference.',
  },
  'unknown-method': {
    what: 'This window and its store do not belong to the same version.',
    safe: 'Your records are not touched.',
    todo: 'Close Backnote and open it again.',
  },
  'not-trusted': {
    what: 'The request did not come from Backnote and was refused.',
    safe: 'Your records are not touched.',
    todo: 'Close Backnote and open it again.',
  },
  'invalid-input': {
    what: 'Something here could not be understood.',
    safe: 'What you typed is still here.',
    todo: 'Check what you entered and try again.',
  },
  'too-large': {
    what: 'That is more than fits in here.',
    safe: 'What you typed is still here.',
    todo: 'Shorten it and try again.',
  },
  'too-many-calls': {
    what: 'Too much was asked at once.',
    safe: 'Everything that was shown as saved is kept.',
    todo: 'Wait a moment and try again.',
  },
  'store-stopped': {
    what: 'The part of Backnote that keeps your records stopped.',
    safe: 'Everything that was shown as saved is kept, encrypted.',
    todo: 'Unlock to go on.',
  },
  locked: {
    what: 'Backnote is locked.',
    safe: 'Everything is kept.',
    todo: 'Unlock to go on.',
  },
  'vault-exists': {
    what: 'There is already a practice on this computer.',
    safe: 'It was not touched.',
    todo: 'Unlock it with its passphrase.',
  },
  'vault-absent': {
    what: 'There is no practice on this computer yet.',
    safe: 'Nothing was changed.',
    todo: 'Set up your practice first.',
  },
  'vault-not-recognised': {
    what: 'The file with your records is not one that Backnote wrote.',
    safe: 'It was not touched.',
    todo: 'Look whether another file took its place, and put the right one back from a copy.',
  },
  'vault-not-readable': {
    what: 'This computer does not allow Backnote to read the file with your records.',
    safe: 'It was not touched.',
    todo: 'Allow your user to read the Backnote folder, then try again.',
  },
  'vault-too-new': {
    what: 'Your records were written by a newer Backnote.',
    safe: 'They were not touched.',
    todo: 'Install the newer version, then open them with it.',
  },
  'vault-in-use': {
    what: 'Another Backnote has your records open.',
    safe: 'They are safe there.',
    todo: 'Close the other one, then try again.',
  },
  'intake-mode': {
    what: 'A client is filling in the intake.',
    safe: 'The records are closed to whoever sits here now.',
    todo: 'Give the computer back to the therapist.',
  },
  'vault-damaged': {
    what: 'The file with your records is damaged.',
    safe: 'Backnote left it as it is.',
    todo: 'Put the file back from a copy. Do not delete the damaged one.',
  },
  'wrong-passphrase': {
    what: 'That is not the passphrase.',
    safe: 'Nothing was changed.',
    todo: 'Check capital letters and the keyboard layout, and try again.',
  },
  'wait-before-retry': {
    what: 'There were several wrong tries.',
    safe: 'Your records stay closed meanwhile.',
    todo: 'Wait a little, then try again.',
  },
  'passphrase-too-short': {
    what: 'That passphrase is too short.',
    safe: 'Nothing was changed.',
    todo: 'Take at least 8 characters; 15 or more are better.',
  },
  'passphrase-too-common': {
    what: 'That passphrase is among the first that anyone would guess.',
    safe: 'Nothing was changed.',
    todo: 'Take a few words that do not belong together.',
  },
  'recovery-code-mistyped': {
    what: 'The recovery code has a typing mistake.',
    safe: 'Nothing was changed.',
    todo: 'Compare it with your sheet, group by group.',
  },
  'wrong-recovery-code': {
    what: 'That recovery code belongs to other records.',
    safe: 'Nothing was changed.',
    todo: 'Look for the sheet that you printed for this practice.',
  },
  'passphrase-taken': {
    what: 'That passphrase cannot be used here.',
    safe: 'Nothing was changed.',
    todo: 'Take another one.',
  },
  'owner-not-chosen': {
    what: 'The practice has more than one owner.',
    safe: 'Nothing was changed.',
    todo: 'Choose whose passphrase is to be new.',
  },
  'owner-only': {
    what: 'Only an owner of the practice may do this.',
    safe: 'Nothing was changed.',
    todo: 'Ask an owner to do it, or to make you one.',
  },
  'last-owner': {
    what: 'A practice needs at least one owner.',
    safe: 'Nothing was changed.',
    todo: 'Make somebody else an owner first.',
  },
  'own-access': {
    what: 'You cannot end your own access.',
    safe: 'Nothing was changed.',
    todo: 'Ask another owner to do it.',
  },
  'access-ended': {
    what: 'The access of this therapist has ended.',
    safe: 'Their records and signatures are kept.',
    todo: 'Add them as a new therapist if they come back.',
  },
  'disk-full': {
    what: 'The disk is full.',
    safe: 'Everything that was shown as saved is kept. What you typed is still here.',
    todo: 'Free some space, then try again.',
  },
  'folder-not-writable': {
    what: 'This computer does not allow Backnote to write there.',
    safe: 'Nothing was lost or half written.',
    todo: 'Allow your user to write in that folder, or choose another, then try again.',
  },
  'file-not-written': {
    what: 'The file could not be written.',
    safe: 'The document is kept in Backnote.',
    todo: 'Choose another place and save it again.',
  },
  ...fileErrors,
  'not-found': {
    what: 'This is not in your records any more.',
    safe: 'Everything else is kept.',
    todo: 'Go back and choose again.',
  },
  'changed-elsewhere': {
    what: 'This was changed in another place meanwhile.',
    safe: 'The other change is kept, and what you typed is still here.',
    todo: 'Open it again to see the other change, then enter yours.',
  },
  'name-missing': {
    what: 'The name is missing.',
    safe: 'What you typed is still here.',
    todo: 'A name is all that is needed to start.',
  },
  'words-missing': {
    what: 'There is nothing written yet.',
    safe: 'What you chose is still here.',
    todo: 'Write in a few words what it was about.',
  },
  'abbreviation-malformed': {
    what: 'An abbreviation begins with a dot and a letter and has at most 16 letters, digits or hyphens.',
    safe: 'What you typed is still here.',
    todo: 'Write it like .qlr.',
  },
  'abbreviation-taken': {
    what: 'Another snippet has this abbreviation.',
    safe: 'What you typed is still here.',
    todo: 'Choose another one, or archive the other snippet.',
  },
  'placeholder-unknown': {
    what: 'Something in braces is none of the placeholders.',
    safe: 'What you typed is still here.',
    todo: 'Use those listed below the text.',
  },
  'date-impossible': {
    what: 'There is no such day.',
    safe: 'What you typed is still here.',
    todo: 'Check day, month and year.',
  },
  'date-in-future': {
    what: 'This day is in the future.',
    safe: 'What you typed is still here.',
    todo: 'Enter today or an earlier day.',
  },
  'text-too-long': {
    what: 'This text is too long.',
    safe: 'What you typed is still here.',
    todo: 'Shorten it, or put the rest in another field.',
  },
  'value-out-of-range': {
    what: 'This number is outside its scale.',
    safe: 'What you typed is still here.',
    todo: 'Choose a number on the scale.',
  },
  'note-already-signed': {
    what: 'This note is signed and cannot be changed.',
    safe: 'It is kept as it was signed.',
    todo: 'Add to the note or correct it: both become versions of their own.',
  },
  'note-not-signed': {
    what: 'This note is not signed yet.',
    safe: 'The draft is kept.',
    todo: 'Sign it first.',
  },
  'note-incomplete': {
    what: 'This note has nothing in it yet.',
    safe: 'The draft is kept.',
    todo: 'Note what the client said, what you found or what you did, then sign.',
  },
  'stop-flag-open': {
    what: 'A red flag or a condition says not to treat today.',
    safe: 'The draft is kept.',
    todo: 'Remove the treatment rows and write down what you advised, then sign.',
  },
  'clearance-needed': {
    what: 'A condition needs a clearance or your written reason first.',
    safe: 'The draft is kept.',
    todo: 'Write the reason at the top of the note, or add a clearance, then sign.',
  },
  'treatment-not-allowed': {
    what: 'A treatment row is not allowed for this client today.',
    safe: 'The draft is kept.',
    todo: 'Change or remove the marked rows, then sign.',
  },
  'clearance-already-withdrawn': {
    what: 'This clearance was taken back before.',
    safe: 'It stays in the record as it was written.',
    todo: 'Add a new clearance if there is one.',
  },
  'episode-closed': {
    what: 'This episode is closed.',
    safe: 'Its sessions are kept.',
    todo: 'Open the episode again or begin a new one.',
  },
  'client-not-active': {
    what: 'This client is archived or deceased, so no new note can be started.',
    safe: 'The record is kept as it is.',
    todo: 'Bring the client back first if this is a mistake.',
  },
  'same-record': {
    what: 'This is one record already.',
    safe: 'Nothing was changed.',
    todo: 'Choose another client to merge.',
  },
  'later-merge-stands': {
    what: 'Another merge was made after this one.',
    safe: 'Nothing was changed.',
    todo: 'Undo the later merge first.',
  },
  'signed-record-is-fixed': {
    what: 'A signed record cannot be changed.',
    safe: 'It is kept as it was signed.',
    todo: 'Write what is new in the note of the next session.',
  },
  'note-set-aside': {
    what: 'This draft is set aside.',
    safe: 'Its words are kept.',
    todo: 'Bring it back first.',
  },
  'amendment-open': {
    what: 'Something else is being written to this note already.',
    safe: 'The signed note and what is being written are kept.',
    todo: 'Sign that or throw it away first.',
  },
  'amendment-closed': {
    what: 'This was signed or thrown away in the meantime.',
    safe: 'The signed note is kept as it is.',
    todo: 'Open the note again to see how it stands.',
  },
  'reason-missing': {
    what: 'There is no reason yet.',
    safe: 'What you wrote is kept.',
    todo: 'Write in a few words why.',
  },
  'correction-unchanged': {
    what: 'Nothing is different from the signed note.',
    safe: 'The signed note is kept as it is.',
    todo: 'Correct what was wrong, or throw the correction away.',
  },
  'day-not-earlier': {
    what: 'A late entry is for a session on an earlier day.',
    safe: 'Nothing was changed.',
    todo: 'Choose the day of the session, or start a new note for today.',
  },
  'signature-missing': {
    what: 'There is no signature yet.',
    safe: 'What is drawn and filled in is kept.',
    todo: 'Sign in the field, or type the full name instead.',
  },
  'consent-already-withdrawn': {
    what: 'This consent was taken back before.',
    safe: 'It stays in the record as it was signed.',
    todo: 'Ask for a new consent if the client agrees again.',
  },
  'text-not-editable': {
    what: 'This text stands on every handout as it is.',
    safe: 'Nothing was changed.',
    todo: 'It says when to get help. Write a text of your own beside it.',
  },
  ...paperErrors,
} as const satisfies Record<ErrorCode, ErrorText>;
