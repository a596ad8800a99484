import {
  type CollisionDetection,
  closestCenter,
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { VisuallyHidden } from '@mantine/core';
import { memo, useCallback, useMemo, useRef, useState } from 'react';
import type { OfferedBlock } from '#domain/contract/handouts.ts';
import type { HandoutChoice } from '#domain/handouts/choice.ts';
import type { ExerciseId } from '#domain/handouts/exercises.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './ChosenList.module.css';
import { ChosenRow } from './ChosenRow.tsx';
import { dragWords } from './drag-words.ts';
import {
  type ChangeDraft,
  chosenOf,
  groupsOf,
  type HandoutOffer,
  moveBlock,
  placeBlock,
  removeBlock,
  type Selection,
  withDose,
} from './handout-draft.ts';
import { useMoveKeys } from './use-move-keys.ts';

type ChosenListProps = {
  readonly offer: HandoutOffer;
  readonly selection: Selection;
  readonly doses: HandoutChoice['doses'];
  readonly change: ChangeDraft;
  readonly onNotForClient: (offered: OfferedBlock) => void;
};

// A text stays among those of its kind: paper keeps the kinds in an order of its own.
const withinKind: CollisionDetection = (args) =>
  closestCenter({
    ...args,
    droppableContainers: args.droppableContainers.filter(
      ({ data }) => data.current?.kind === args.active.data.current?.kind,
    ),
  });

/** What will be on the handout, in the order of paper, to be moved, dosed and left out. */
export const ChosenList = memo(function ChosenList(props: ChosenListProps) {
  const { offer, selection, doses, change, onNotForClient } = props;
  const list = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState('');
  const groups = useMemo(() => groupsOf(chosenOf(selection, offer)), [selection, offer]);
  const titleOf = (id: string) => offer.offered.find(({ block }) => block.id === id)?.block.title ?? '';
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));

  const select = useCallback(
    (next: (selection: Selection) => Selection) =>
      change((draft) => ({ ...draft, selection: next(draft.selection) })),
    [change],
  );
  const onMove = useCallback(
    (id: string, step: -1 | 1) => {
      select((now) => moveBlock(now, offer, id, step));
      setMoved(id);
    },
    [select, offer],
  );
  const onLeaveOut = useCallback(
    (id: string) => {
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-block]') ?? [])];
      const next = rows[rows.findIndex(({ dataset }) => dataset.block === id) + 1];
      select((now) => removeBlock(now, id));
      // The button that was pressed goes with its row.
      next?.querySelector('button')?.focus();
    },
    [select],
  );
  const onDose = useCallback(
    (exercise: ExerciseId, words: string | null) =>
      change((draft) => ({
        ...draft,
        rest: { ...draft.rest, doses: withDose(draft.rest.doses, exercise, words) },
      })),
    [change],
  );
  useMoveKeys(list, onMove);
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over === null) return;
    select((now) => placeBlock(now, offer, String(active.id), String(over.id)));
    setMoved(String(active.id));
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={withinKind}
      onDragEnd={onDragEnd}
      accessibility={dragWords(titleOf)}
    >
      <div ref={list} className={classes.root}>
        {groups.map(({ kind, blocks }) => (
          <div key={kind}>
            <h3 className={classes.kind}>{termsEn.blockKind[kind]}</h3>
            <SortableContext
              items={blocks.map(({ block }) => block.id)}
              strategy={verticalListSortingStrategy}
            >
              <ul
                className={classes.list}
                aria-label={t('handout.chosenOfKind', { kind: termsEn.blockKind[kind] })}
              >
                {blocks.map((offered, index) => (
                  <ChosenRow
                    key={offered.block.id}
                    offered={offered}
                    isFirst={index === 0}
                    isLast={index === blocks.length - 1}
                    dose={doses.find(({ exercise }) => exercise === offered.block.exercise)?.words ?? null}
                    onMove={onMove}
                    onLeaveOut={onLeaveOut}
                    onDose={onDose}
                    onNotForClient={onNotForClient}
                  />
                ))}
              </ul>
            </SortableContext>
          </div>
        ))}
      </div>
      <VisuallyHidden role="status">{placeWords(groups, moved)}</VisuallyHidden>
    </DndContext>
  );
});

function placeWords(groups: ReturnType<typeof groupsOf>, id: string): string {
  const blocks = groups.find((group) => group.blocks.some(({ block }) => block.id === id))?.blocks ?? [];
  const index = blocks.findIndex(({ block }) => block.id === id);
  const title = blocks[index]?.block.title;
  return title === undefined ? '' : t('handout.moved', { title, place: index + 1, count: blocks.length });
}
