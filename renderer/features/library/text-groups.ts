import type { BlockView } from '#domain/contract/handouts.ts';
import { blockKinds } from '#domain/handouts/block.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { isUnsaved, keyOfText, type Wording } from './wording.ts';

export type TextItem = {
  readonly key: string;
  readonly title: string;
  readonly isOverdue: boolean;
  readonly isUnsaved: boolean;
};

export type TextGroup = {
  readonly key: string;
  readonly label: string;
  readonly items: readonly TextItem[];
};

/** The list: what is new and not saved, then what is overdue, the longest first, then the rest under their kinds. */
export function textGroups(
  shown: readonly BlockView[],
  all: readonly BlockView[],
  wordings: Readonly<Record<string, Wording>>,
): readonly TextGroup[] {
  const itemOf = (block: BlockView): TextItem => {
    const key = keyOfText(block);
    const wording = wordings[key];
    const unsaved = wording !== undefined && isUnsaved(wording);
    return { key, title: block.title, isOverdue: block.isOverdue, isUnsaved: unsaved };
  };
  const known = new Set(all.map(keyOfText));
  const begun = Object.entries(wordings)
    .filter(([key]) => !known.has(key))
    .map(([key, { fields }]) => ({
      key,
      title: fields.title || t('library.newText'),
      isOverdue: false,
      isUnsaved: true,
    }));
  const overdue = shown
    .filter(({ isOverdue }) => isOverdue)
    .sort((left, right) => left.reviewDue.localeCompare(right.reviewDue));
  const groups = [
    { key: 'begun', label: t('library.begun'), items: begun },
    { key: 'overdue', label: t('library.overdue'), items: overdue.map(itemOf) },
    ...blockKinds.map((kind) => ({
      key: kind,
      label: termsEn.blockKind[kind],
      items: shown.filter((block) => block.kind === kind && !block.isOverdue).map(itemOf),
    })),
  ];
  return groups.filter(({ items }) => items.length > 0);
}
