import { z } from 'zod';
import { paragraph } from '../text.ts';

/**
 * What may be kept beside the notes: photos, scanned letters, texts. A phone's photo has 3 to 8 MB, a scanned letter
 * 1 to 10 MB; what is larger is mostly a film or a whole chart, and would make every backup slow.
 */
export const mostFileBytes = 25 * 1024 * 1024;

/** Files of one client's record, removed ones included: they stay in the store. */
export const mostFilesOfClient = 2_000;

/** Content is stored and handed out in pieces of this size, so that no call is larger than a call may be. */
export const pieceBytes = 512 * 1024;

export const fileKinds = ['image', 'pdf', 'text'] as const;
export type FileKind = (typeof fileKinds)[number];

export const mediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'text/plain'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** What the content is, found in the content itself: a name says nothing. */
export type FileType = { readonly kind: FileKind; readonly mediaType: MediaType };

const extensions = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
} as const satisfies Record<MediaType, string>;

/** The ending of a copy's name, whatever the file was called before. */
export function extensionOf(mediaType: MediaType): string {
  return extensions[mediaType];
}

/** How many pieces hold so many bytes. */
export function pieceCount(bytes: number): number {
  return Math.ceil(bytes / pieceBytes);
}

export const caption = paragraph;

const longestName = 200;

// Marks that turn the direction of writing can make `fdp.exe` read `exe.pdf`.
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A file's name as it is shown: the last part of a path, without anything that could make it read otherwise. */
export function shownName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replace(directionMarks, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return [...plain].slice(0, longestName).join('').trim();
}

/** The name under which a file of a drop or of the clipboard is announced. */
export const fileName = z.string().max(1_000, 'text-too-long').transform(shownName);
