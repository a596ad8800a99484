import type { MethodTags } from './tags.ts';

/**
 * Every way a call can fail, as a closed list. The window has a text for each; a code without a text does not
 * compile (renderer/i18n/errors.ts). Nothing but a code, field names and a reference crosses the boundary.
 */
export const errorCodes = [
  // the boundary
  'internal',
  'unknown-method',
  'not-trusted',
  'invalid-input',
  'too-large',
  'too-many-calls',
  'store-stopped',
  // the vault
  'locked',
  'vault-exists',
  'vault-absent',
  'vault-not-recognised',
  'vault-not-readable',
  'vault-too-new',
  'vault-in-use',
  'intake-mode',
  'vault-damaged',
  'wrong-passphrase',
  'wait-before-retry',
  'passphrase-too-short',
  'passphrase-too-common',
  'recovery-code-mistyped',
  'wrong-recovery-code',
  'passphrase-taken',
  'owner-not-chosen',
  // who may do what
  'owner-only',
  'last-owner',
  'own-access',
  'access-ended',
  // the disk
  'disk-full',
  'folder-not-writable',
  'file-not-written',
  // files on their way in
  'file-empty',
  'file-too-large',
  'file-type-not-kept',
  'file-type-heic',
  'file-is-program',
  'file-is-folder',
  'file-is-special',
  'file-not-readable',
  'file-gone',
  'file-damaged',
  'picture-too-large',
  'too-many-files',
  'transfer-incomplete',
  // records
  'not-found',
  'changed-elsewhere',
  'name-missing',
  'words-missing',
  'abbreviation-malformed',
  'abbreviation-taken',
  'placeholder-unknown',
  'date-impossible',
  'date-in-future',
  'text-too-long',
  'value-out-of-range',
  'note-already-signed',
  'note-not-signed',
  'note-set-aside',
  'amendment-open',
  'amendment-closed',
  'reason-missing',
  'correction-unchanged',
  'day-not-earlier',
  'note-incomplete',
  'stop-flag-open',
  'clearance-needed',
  'treatment-not-allowed',
  'clearance-already-withdrawn',
  'episode-closed',
  'client-not-active',
  'same-record',
  'later-merge-stands',
  'signed-record-is-fixed',
  'signature-missing',
  'consent-already-withdrawn',
  // paper
  'nothing-chosen',
  'text-not-editable',
  'printer-missing',
  'printer-refused',
  'printing-unavailable',
  'viewer-missing',
  'pdf-not-made',
  'cancelled',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Where in the input something is wrong: dotted path → code. */
export type FieldErrors = Readonly<Record<string, ErrorCode>>;

/** What crosses the boundary of a failed call. `reference` is also in the log; `waitMs` tells when to try again. */
export type ErrorEnvelope = {
  readonly code: ErrorCode;
  readonly fields?: FieldErrors;
  readonly reference?: string;
  readonly waitMs?: number;
};

/**
 * What crosses the boundary of a call. `tags` are the method's own: what its answer shows, or what it changed, so that
 * the window knows what to ask for again without carrying the whole contract.
 */
export type Envelope<T> =
  | { readonly ok: true; readonly value: T; readonly tags?: MethodTags }
  | { readonly ok: false; readonly error: ErrorEnvelope };

type AppErrorOptions = {
  readonly fields?: FieldErrors;
  readonly waitMs?: number;
  readonly cause?: unknown;
};

/** The only error that services throw on purpose. Its message is its code, so that a log line is safe to keep. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: FieldErrors | undefined;
  readonly waitMs: number | undefined;

  constructor(code: ErrorCode, options: AppErrorOptions = {}) {
    super(code, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.fields = options.fields;
    this.waitMs = options.waitMs;
  }
}
