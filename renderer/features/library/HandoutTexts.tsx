import { Button } from '@mantine/core';
import { IconBookOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { BlockView } from '#domain/contract/handouts.ts';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { BlockDetail } from './BlockDetail.tsx';
import { BlockFilters } from './BlockFilters.tsx';
import { BlockList } from './BlockList.tsx';
import { type BlockFilter, filterBlocks } from './filter-blocks.ts';
import classes from './LibraryPage.module.css';

const noFilter: BlockFilter = { search: '', kind: null, onlyOverdue: false };

/** Every text that a handout can carry: the list at the left, what it rests on at the right. */
export function HandoutTexts() {
  const library = useRead('handouts.library', {});
  const [filter, setFilter] = useState(noFilter);
  const blocks = library.data?.blocks;
  return (
    <>
      {blocks !== undefined && blocks.length > 0 && (
        <BlockFilters
          value={filter}
          onChange={setFilter}
          hasOverdue={blocks.some((block) => block.isOverdue)}
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
      {blocks !== undefined && (
        <Blocks all={blocks} shown={filterBlocks(blocks, filter)} onShowAll={() => setFilter(noFilter)} />
      )}
    </>
  );
}

type BlocksProps = {
  readonly all: readonly BlockView[];
  readonly shown: readonly BlockView[];
  readonly onShowAll: () => void;
};

function Blocks({ all, shown, onShowAll }: BlocksProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const current = shown.find((block) => block.id === chosen) ?? shown[0];
  if (all.length === 0) {
    return (
      <EmptyState icon={IconBookOff} title={t('library.emptyTitle')}>
        {t('library.empty')}
      </EmptyState>
    );
  }
  if (current === undefined) {
    return (
      <EmptyState
        icon={IconBookOff}
        title={t('library.noMatchTitle')}
        action={
          <Button variant="default" onClick={onShowAll}>
            {t('library.showAll')}
          </Button>
        }
      >
        {t('library.noMatch')}
      </EmptyState>
    );
  }
  return (
    <div className={classes.columns}>
      <BlockList blocks={shown} current={current.id} onChoose={setChosen} />
      <BlockDetail block={current} />
    </div>
  );
}
