import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '#domain/canonical-json.ts';
import { dataKeyBytes } from './data-key.ts';
import { nonceBytes, tagBytes } from './wrap.ts';

export const vaultFormat = 'backnote-vault';
export const vaultVersion = 1;
export const saltBytes = 16;

const wrapShape = {
  salt: base64Of(saltBytes),
  nonce: base64Of(nonceBytes),
  ciphertext: base64Of(dataKeyBytes),
  tag: base64Of(tagBytes),
};

const costSchema = z.strictObject({ memoryKib: z.int(), iterations: z.int(), parallelism: z.int() });

// Nothing about the practice or its clients stands here: anyone with the disk can read this file.
const bodySchema = z.strictObject({
  format: z.literal(vaultFormat),
  version: z.literal(vaultVersion),
  vaultId: z.uuid(),
  createdAt: z.iso.datetime(),
  keyCheck: base64Of(16),
  passphraseWrap: z.strictObject({ ...wrapShape, cost: costSchema }),
  recoveryWrap: z.strictObject(wrapShape),
});

export type VaultDocument = Readonly<z.infer<typeof bodySchema>>;

const versionSchema = z.looseObject({ format: z.literal(vaultFormat), version: z.int().min(1) });

export type VaultReading =
  | { readonly kind: 'good'; readonly document: VaultDocument }
  | { readonly kind: 'too-new' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'not-recognised' };

/** The bytes of vault.json. The checksum tells a damaged file from a wrong passphrase. */
export function serialiseVault(document: VaultDocument): Buffer {
  const body = bodySchema.parse(document);
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
  const body = bodySchema.safeParse(rest);
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
