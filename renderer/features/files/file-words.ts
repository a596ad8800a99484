import { IconFileText, IconFileTypePdf, IconPhoto, type Icon as TablerIcon } from '@tabler/icons-react';
import type { FileView } from '#domain/contract/files.ts';
import type { FileKind } from '#domain/files/file.ts';
import { t } from '#renderer/i18n/i18n.ts';

export const kindIcons: Readonly<Record<FileKind, TablerIcon>> = {
  image: IconPhoto,
  pdf: IconFileTypePdf,
  text: IconFileText,
};

const kilo = 1024;

/** A size in the largest unit that leaves something before the point. */
export function sizeWords(bytes: number): string {
  if (bytes < kilo) return t('files.size.bytes', { size: bytes });
  if (bytes < kilo * kilo) return t('files.size.kb', { size: Math.round(bytes / kilo) });
  return t('files.size.mb', { size: (bytes / (kilo * kilo)).toFixed(1) });
}

/** What a file is called on the screen: its caption, else the name it came with. */
export function titleOf({ caption, name }: Pick<FileView, 'caption' | 'name'>): string {
  if (caption.trim() !== '') return caption.trim();
  if (name === 'image.png') return t('files.unnamed');
  return name === '' ? t('files.unnamedFile') : name;
}
