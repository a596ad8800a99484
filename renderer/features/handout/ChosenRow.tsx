import { useSortable } from '@dnd-kit/sortable';
import { ActionIcon, Menu } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconDots, IconGripVertical, IconX } from '@tabler/icons-react';
import { type CSSProperties, memo } from 'react';
import type { OfferedBlock } from '#domain/contract/handouts.ts';
import { adaptationInWords } from '#domain/handouts/adaptation-words.ts';
import type { ExerciseId } from '#domain/handouts/exercises.ts';
import { reasonInWords } from '#domain/handouts/reason-words.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { BlockPicture } from './BlockPicture.tsx';
import classes from './ChosenList.module.css';
import { DoseField } from './DoseField.tsx';

type ChosenRowProps = {
  readonly offered: OfferedBlock;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Null while it is the usual one. */
  readonly dose: string | null;
  readonly onMove: (id: string, step: -1 | 1) => void;
  readonly onLeaveOut: (id: string) => void;
  readonly onDose: (exercise: ExerciseId, words: string | null) => void;
  readonly onNotForClient: (offered: OfferedBlock) => void;
};

/** A text that will be on the handout: why, how often, and what can be done with it. */
export const ChosenRow = memo(function ChosenRow(props: ChosenRowProps) {
  const { offered, isFirst, isLast } = props;
  const { block, reason, adaptations } = offered;
  const { exercise, title } = block;
  const isAlone = isFirst && isLast;
  const { listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: block.id,
    data: { kind: block.kind },
    disabled: isAlone,
  });
  const place: CSSProperties = {
    ...(transform === null ? {} : { transform: `translate3d(0, ${Math.round(transform.y)}px, 0)` }),
    ...(transition === undefined ? {} : { transition }),
  };
  return (
    <li
      ref={setNodeRef}
      className={classes.row}
      data-block={block.id}
      data-dragging={isDragging || undefined}
      style={place}
    >
      {isAlone ? (
        <span className={classes.noHandle} />
      ) : (
        <button
          type="button"
          ref={setActivatorNodeRef}
          className={classes.handle}
          data-handle=""
          aria-label={t('handout.dragHandle', { title })}
          {...listeners}
        >
          <Icon of={IconGripVertical} size={16} />
        </button>
      )}
      <BlockPicture block={block} />
      <div className={classes.words}>
        <span className={classes.title}>{title}</span>
        {reason !== null && <span className={classes.reason}>{reasonInWords(reason)}</span>}
        {exercise !== null && offered.dose !== null && (
          <DoseField
            title={title}
            usual={offered.dose}
            words={props.dose}
            onChange={(words) => props.onDose(exercise, words)}
          />
        )}
        {exercise !== null &&
          adaptations.map((cause) => (
            <span key={cause} className={classes.adaptation}>
              {adaptationInWords(exercise, cause, block.language)}
            </span>
          ))}
      </div>
      <RowActions {...props} isAlone={isAlone} />
    </li>
  );
});

function RowActions(props: ChosenRowProps & { readonly isAlone: boolean }) {
  const { offered, isFirst, isLast, isAlone, onMove, onLeaveOut, onNotForClient } = props;
  const { id, title, exercise } = offered.block;
  return (
    <div className={classes.actions}>
      {!isAlone && (
        <span className={classes.moves}>
          <ActionIcon
            size={26}
            aria-label={t('handout.moveUp', { title })}
            disabled={isFirst}
            onClick={() => onMove(id, -1)}
          >
            <Icon of={IconChevronUp} size={16} />
          </ActionIcon>
          <ActionIcon
            size={26}
            aria-label={t('handout.moveDown', { title })}
            disabled={isLast}
            onClick={() => onMove(id, 1)}
          >
            <Icon of={IconChevronDown} size={16} />
          </ActionIcon>
        </span>
      )}
      {exercise !== null && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon size={26} aria-label={t('handout.more', { title })}>
              <Icon of={IconDots} size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => onNotForClient(offered)}>{t('handout.notForClient')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {!offered.isRequired && (
        <ActionIcon size={26} aria-label={t('handout.leaveOut', { title })} onClick={() => onLeaveOut(id)}>
          <Icon of={IconX} size={16} />
        </ActionIcon>
      )}
    </div>
  );
}
