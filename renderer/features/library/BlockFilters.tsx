import { Checkbox, CloseButton, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type BlockKind, blockKinds } from '#domain/handouts/block.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { BlockFilter } from './filter-blocks.ts';
import classes from './LibraryPage.module.css';

export type BlockFiltersProps = {
  readonly value: BlockFilter;
  readonly onChange: (value: BlockFilter) => void;
  readonly hasOverdue: boolean;
};

const kindChoices = blockKinds.map((kind) => ({ value: kind, label: termsEn.blockKind[kind] }));

/** Narrows the library down by words, by kind, and to what is due for review. */
export function BlockFilters({ value, onChange, hasOverdue }: BlockFiltersProps) {
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
