import { Checkbox, CloseButton, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type BlockKind, blockKinds } from '#domain/handouts/block.ts';
import { type HandoutLanguage, handoutLanguages } from '#domain/handouts/languages.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { BlockFilter } from './filter-blocks.ts';
import classes from './LibraryPage.module.css';

export type BlockFiltersProps = {
  readonly value: BlockFilter;
  readonly onChange: (value: BlockFilter) => void;
  readonly language: HandoutLanguage;
  readonly onLanguage: (language: HandoutLanguage) => void;
  readonly hasOverdue: boolean;
  /** How many reviews are overdue in each language. */
  readonly overdue: Readonly<Record<HandoutLanguage, number>>;
};

const kindChoices = blockKinds.map((kind) => ({ value: kind, label: termsEn.blockKind[kind] }));

/** Narrows the library down by words, by kind, by language, and to what is due for review. */
export function BlockFilters(props: BlockFiltersProps) {
  const { value, onChange, language, onLanguage, hasOverdue, overdue } = props;
  // What is due in the language that is not on the screen would be seen by nobody.
  const languageChoices = handoutLanguages.map((each) => {
    const name = t(`handout.languages.${each}`);
    const isSaid = each !== language && overdue[each] > 0;
    return {
      value: each,
      label: isSaid ? t('library.languageOverdue', { name, count: overdue[each] }) : name,
    };
  });
  return (
    <div className={classes.filters}>
      <TextInput
        className={classes.search}
        aria-label={t('library.search')}
        placeholder={t('library.searchPlaceholder')}
        leftSection={<Icon of={IconSearch} size={16} />}
        rightSection={
          value.search !== '' && (
            <CloseButton
              aria-label={t('common.clearSearch')}
              onClick={() => onChange({ ...value, search: '' })}
            />
          )
        }
        value={value.search}
        onChange={(event) => onChange({ ...value, search: event.currentTarget.value })}
        maxLength={200}
      />
      <Select<BlockKind>
        className={classes.kind}
        label={t('library.kind')}
        placeholder={t('library.everyKind')}
        data={kindChoices}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind })}
        clearable
        clearButtonProps={{ 'aria-label': t('library.showAll') }}
      />
      <ChoiceChips
        label={t('library.language')}
        labelHidden
        options={languageChoices}
        value={language}
        onChange={(next) => next !== null && onLanguage(next)}
      />
      {hasOverdue && (
        <Checkbox
          label={t('library.onlyOverdue')}
          checked={value.onlyOverdue}
          onChange={(event) => onChange({ ...value, onlyOverdue: event.currentTarget.checked })}
        />
      )}
    </div>
  );
}
