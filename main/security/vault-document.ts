import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '#domain/canonical-json.ts';
import { dataKeyBytes } from './data-key.ts';
import { nonceBytes, tagBytes } from './wrap.ts';

export const vaultFormat = 'backnote-vault';
export const vaultVersion = 2;
export const saltBytes = 16;
/** More therapists than ever work at one computer; a changed file must not make an unlock last for ever. */
export const mostTherapists = 40;

const wrapShape = {
  salt: base64Of(saltBytes),
  nonce: base64Of(nonceBytes),
  ciphertext: base64Of(dataKeyBytes),
  tag: base64Of(tagBytes),
};

const costSchema = z.strictObject({ memoryKib: z.int(), iterations: z.int(), parallelism: z.int() });

const identityShape = { vaultId: z.uuid(), createdAt: z.iso.datetime(), keyCheck: base64Of(16) };

/** As long as a practice had one therapist: one wrap that names nobody. Read, and written as version 2 when opened. */
const firstBodySchema = z.strictObject({
  format: z.literal(vaultFormat),
  version: z.literal(1),
  ...identityShape,
  passphraseWrap: z.strictObject({ ...wrapShape, cost: costSchema }),
  recoveryWrap: z.strictObject(wrapShape),
});

// Nothing about the practice, its therapists or its clients stands here: anyone with the disk can read this file.
const bodySchema = z.strictObject({
  format: z.literal(vaultFormat),
  version: z.literal(vaultVersion),
  ...identityShape,
  passphraseWraps: z
    .array(z.strictObject({ therapistId: z.uuid(), ...wrapShape, cost: costSchema }))
    .min(1)
    .max(mostTherapists)
    .refine((wraps) => new Set(wraps.map((wrap) => wrap.therapistId)).size === wraps.length),
  recoveryWrap: z.strictObject(wrapShape),
});

const anyBodySchema = z.discriminatedUnion('version', [firstBodySchema, bodySchema]);

export type CurrentDocument = Readonly<z.infer<typeof bodySchema>>;
export type VaultDocument = CurrentDocument | Readonly<z.infer<typeof firstBodySchema>>;

/** One therapist's way to the data key. Without an id: the only one of a file of version 1. */
export type PassphraseWrap = Omit<CurrentDocument['passphraseWraps'][number], 'therapistId'> & {
  readonly therapistId: string | null;
};

/** The wraps of a file of either version. */
export function passphraseWrapsOf(document: VaultDocument): readonly PassphraseWrap[] {
  return document.version === 1
    ? [{ ...document.passphraseWrap, therapistId: null }]
    : document.passphraseWraps;
}

const versionSchema = z.looseObject({ format: z.literal(vaultFormat), version: z.int().min(1) });

export type VaultReading =
  | { readonly kind: 'good'; readonly document: VaultDocument }
  | { readonly kind: 'too-new' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'not-recognised' };

/** The bytes of vault.json. The checksum tells a damaged file from a wrong passphrase. */
export function serialiseVault(document: VaultDocument): Buffer {
  const body = anyBodySchema.parse(document);
  return Buffer.from(`${JSON.stringify({ ...body, checksum: checksumOf(body) }, null, 2)}\n`, 'utf8');
}

/** Reads the bytes of vault.json and says what is wrong with them. Never throws. */
export function parseVault(content: Buffer): VaultReading {
  const text = content.toString('utf8');
  const json = parseJson(text);
  const versioned = versionSchema.safeParse(json);
  if (!versioned.success) return { kind: looksLikeOurs(content, text) ? 'damaged' : 'not-recognised' };
  if (versioned.data.version > vaultVersion) return { kind: 'too-new' };
  const { checksum, ...rest } = versioned.data;
  const body = anyBodySchema.safeParse(rest);
  if (!body.success || checksum !== checksumOf(body.data)) return { kind: 'damaged' };
  return { kind: 'good', document: body.data };
}

// An empty file or one of zeros is what a power cut leaves on some file systems.
function looksLikeOurs(content: Buffer, text: string): boolean {
  return text.includes(vaultFormat) || content.every((byte) => byte === 0);
}

function checksumOf(body: VaultDocument): string {
  return createHash('sha256').update(canonicalJson(body)).digest('hex');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function base64Of(bytes: number) {
  return z.base64().refine((text) => Buffer.from(text, 'base64').length === bytes);
}
