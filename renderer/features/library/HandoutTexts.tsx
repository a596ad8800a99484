import { Button } from '@mantine/core';
import { IconBookOff } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { BlockView } from '#domain/contract/handouts.ts';
import type { HandoutLanguage } from '#domain/handouts/languages.ts';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { BlockFilters } from './BlockFilters.tsx';
import { BlockList } from './BlockList.tsx';
import { type BlockFilter, filterBlocks } from './filter-blocks.ts';
import classes from './LibraryPage.module.css';
import { NoticeLine } from './NoticeLine.tsx';
import { TextPane } from './TextPane.tsx';
import { textGroups } from './text-groups.ts';
import type { TextDesk } from './use-text-desk.ts';
import { keyOfText } from './wording.ts';

const noFilter: BlockFilter = { search: '', kind: null, onlyOverdue: false };

/** Every text that a handout can carry: the list at the left, what it rests on at the right. */
export function HandoutTexts({ desk }: { readonly desk: TextDesk }) {
  const library = useRead('handoutLibrary.blocks', {});
  const { overdue = false } = useSearch({ strict: false });
  const [filter, setFilter] = useState({ ...noFilter, onlyOverdue: overdue });
  const all = library.data?.blocks;
  const ofLanguage = all?.filter(({ language }) => language === desk.language);
  return (
    <>
      {all !== undefined && ofLanguage !== undefined && all.length > 0 && (
        <BlockFilters
          value={filter}
          onChange={setFilter}
          language={desk.language}
          onLanguage={desk.speak}
          overdue={overdueOf(all)}
          hasOverdue={filter.onlyOverdue || ofLanguage.some((block) => block.isOverdue)}
        />
      )}
      {library.error !== null && (
        <CallErrorState
          error={library.error}
          onRetry={() => void library.refetch()}
          isRetrying={library.isFetching}
        />
      )}
      {library.isPending && <DelayedSkeleton label={t('library.loading')} rows={8} rowHeight={28} />}
      <NoticeLine desk={desk} />
      {all !== undefined && ofLanguage !== undefined && (
        <Texts
          desk={desk}
          all={all}
          shown={filterBlocks(ofLanguage, filter)}
          onShowAll={() => setFilter(noFilter)}
        />
      )}
    </>
  );
}

function overdueOf(all: readonly BlockView[]) {
  const count = (language: HandoutLanguage) =>
    all.filter((block) => block.language === language && block.isOverdue).length;
  return { en: count('en'), es: count('es') };
}

type TextsProps = {
  readonly desk: TextDesk;
  /** In every language. */
  readonly all: readonly BlockView[];
  readonly shown: readonly BlockView[];
  readonly onShowAll: () => void;
};

function Texts({ desk, all, shown, onShowAll }: TextsProps) {
  const ofLanguage = Object.entries(desk.wordings).filter(
    ([, wording]) => wording.language === desk.language,
  );
  const groups = textGroups(shown, all, Object.fromEntries(ofLanguage));
  const items = groups.flatMap((group) => group.items);
  const current = items.find(({ key }) => key === desk.chosen) ?? items[0];
  if (current === undefined) {
    const isEmpty = all.length === 0;
    return (
      <EmptyState
        icon={IconBookOff}
        title={t(isEmpty ? 'library.emptyTitle' : 'library.noMatchTitle')}
        action={
          !isEmpty && (
            <Button variant="default" onClick={onShowAll}>
              {t('library.showAll')}
            </Button>
          )
        }
      >
        {t(isEmpty ? 'library.empty' : 'library.noMatch')}
      </EmptyState>
    );
  }
  const block = all.find((each) => keyOfText(each) === current.key);
  return (
    <div className={classes.columns}>
      <BlockList groups={groups} current={current.key} onChoose={desk.choose} />
      <TextPane
        key={current.key}
        desk={desk}
        block={block}
        wording={desk.wordings[current.key]}
        languages={all.filter(({ id }) => id === block?.id).map(({ language }) => language)}
      />
    </div>
  );
}
