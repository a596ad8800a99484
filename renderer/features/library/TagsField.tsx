import { MultiSelect } from '@mantine/core';
import { memo } from 'react';
import { suggestionTags, tagGroups, tagInWords } from '#domain/handouts/tag-words.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './Wording.module.css';

type TagsFieldProps = { readonly value: readonly string[]; readonly onChange: (tags: string[]) => void };

// Two ways to measure the same movement read alike; one of them is enough to choose.
const seen = new Set<string>();
const choices = tagGroups.map((group) => ({
  group: t(`library.tagGroup.${group}`),
  items: suggestionTags[group]
    .filter(({ words }) => !seen.has(words) && seen.add(words))
    .map(({ tag, words }) => ({ value: tag, label: words })),
}));
const offered = new Set(choices.flatMap(({ items }) => items.map(({ value }) => value)));

/** When a text is suggested, chosen by its words. Drawn anew only when they change, not with every letter of the text. */
export const TagsField = memo(function TagsField({ value, onChange }: TagsFieldProps) {
  const others = value.filter((tag) => !offered.has(tag));
  return (
    <MultiSelect
      label={t('library.suggestedWhen')}
      description={t('library.suggestedHint')}
      data={[
        ...choices,
        ...(others.length === 0
          ? []
          : [
              {
                group: t('library.tagGroup.other'),
                items: others.map((tag) => ({ value: tag, label: tagInWords(tag) ?? tag })),
              },
            ]),
      ]}
      value={[...value]}
      onChange={onChange}
      searchable
      nothingFoundMessage={t('library.noTag')}
      maxDropdownHeight={280}
      maxValues={40}
      hidePickedOptions
      classNames={{ inputField: classes.tagInput ?? '' }}
    />
  );
});
