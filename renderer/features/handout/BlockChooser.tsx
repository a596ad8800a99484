import { ActionIcon, Checkbox } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { OfferedBlock } from '#domain/contract/handouts.ts';
import { exerciseLimit } from '#domain/handouts/choice.ts';
import { reasonWordsEn } from '#domain/handouts/reasons.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './BlockChooser.module.css';
import {
  type BlockGroup,
  groupsOf,
  type HandoutDraft,
  isExerciseLimitReached,
  moveBlock,
  toggleBlock,
} from './handout-draft.ts';

type BlockChooserProps = {
  readonly offered: readonly OfferedBlock[];
  readonly draft: HandoutDraft;
  readonly onChange: (draft: HandoutDraft) => void;
};

/** The texts on offer by kind: which go on the handout, and in which order within their kind. */
export function BlockChooser({ offered, draft, onChange }: BlockChooserProps) {
  const groups = groupsOf(offered, draft.order);
  const isFull = isExerciseLimitReached(draft, groups);
  return groups.map((group) => (
    <Section key={group.kind} title={termsEn.blockKind[group.kind]}>
      <div>
        {group.blocks.some((each) => each.isWithheld) && (
          <FlagMark tone="stop" variant="plain">
            {t('handout.withheld')}
          </FlagMark>
        )}
        {group.kind === 'exercise' && isFull && (
          <p className={classes.limit}>{t('handout.exerciseLimit', { limit: exerciseLimit })}</p>
        )}
        <ul className={classes.list}>
          {group.blocks.map((each, index) => (
            <BlockRow
              key={each.block.id}
              offered={each}
              group={group}
              index={index}
              draft={draft}
              isFull={group.kind === 'exercise' && isFull}
              onChange={onChange}
            />
          ))}
        </ul>
      </div>
    </Section>
  ));
}

const reasonWords: Readonly<Record<string, string>> = reasonWordsEn;

type BlockRowProps = {
  readonly offered: OfferedBlock;
  readonly group: BlockGroup;
  readonly index: number;
  readonly draft: HandoutDraft;
  readonly isFull: boolean;
  readonly onChange: (draft: HandoutDraft) => void;
};

function BlockRow({ offered, group, index, draft, isFull, onChange }: BlockRowProps) {
  const { block, reason, isRequired, isWithheld } = offered;
  const isChosen = (isRequired || draft.chosen.has(block.id)) && !isWithheld;
  const title = block.title;
  const move = (step: -1 | 1) => onChange(moveBlock(draft, group, block.id, step));
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? -1 : 1);
  };
  const words = isRequired ? reasonWords.required : reason === null ? undefined : reasonWords[reason];
  return (
    <li className={classes.row}>
      <Checkbox
        label={title}
        {...(words === undefined ? {} : { description: words })}
        checked={isChosen}
        disabled={isRequired || isWithheld || (isFull && !isChosen)}
        onChange={() => onChange(toggleBlock(draft, block.id))}
        onKeyDown={onKeyDown}
      />
      {isChosen && group.blocks.length > 1 && (
        <span className={classes.moves}>
          <ActionIcon
            size={26}
            aria-label={t('handout.moveUp', { title })}
            disabled={index === 0}
            onClick={() => move(-1)}
          >
            <Icon of={IconChevronUp} size={16} />
          </ActionIcon>
          <ActionIcon
            size={26}
            aria-label={t('handout.moveDown', { title })}
            disabled={index === group.blocks.length - 1}
            onClick={() => move(1)}
          >
            <Icon of={IconChevronDown} size={16} />
          </ActionIcon>
        </span>
      )}
    </li>
  );
}
