import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo, useMemo, useRef, useState } from 'react';
import type { OfferedBlock } from '#domain/contract/handouts.ts';
import { foldForSearch } from '#domain/folded-text.ts';
import type { BlockKind } from '#domain/handouts/block.ts';
import { exerciseLimit } from '#domain/handouts/choice.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import classes from './ChosenList.module.css';
import {
  addBlock,
  type ChangeDraft,
  chosenOf,
  type HandoutOffer,
  isExerciseLimitReached,
  paperOrder,
  type Selection,
} from './handout-draft.ts';
import { places } from './handout-keys.ts';
import { OfferRow } from './OfferRow.tsx';

type AddTextsProps = {
  readonly offer: HandoutOffer;
  readonly selection: Selection;
  readonly change: ChangeDraft;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** What is not on the handout, behind one button: found by typing, narrowed by kind. */
export const AddTexts = memo(function AddTexts(props: AddTextsProps) {
  const { isOpen, onToggle } = props;
  return (
    <div id={places.add} className={classes.stack}>
      {isOpen && <FindTexts {...props} />}
      <Button
        variant="default"
        leftSection={isOpen ? undefined : <Icon of={IconPlus} />}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        {isOpen ? t('handout.addClose') : t('handout.add')}
      </Button>
    </div>
  );
});

const everyKind = '';

function FindTexts({ offer, selection, change }: AddTextsProps) {
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<string>(everyKind);
  const search = useRef<HTMLInputElement>(null);
  const chosen = useMemo(() => chosenOf(selection, offer), [selection, offer]);
  const left = offer.offered.filter((each) => !chosen.includes(each));
  const kinds = paperOrder.filter((each) => left.some(({ block }) => block.kind === each));
  const found = left.filter((each) => isFound(each, words, kind)).toSorted(inPaperOrder);
  const isFull = isExerciseLimitReached(chosen);
  const add = (id: string) => {
    change((draft) => ({ ...draft, selection: addBlock(draft.selection, id) }));
    // The button that was pressed goes with its row; the next text is found from here.
    search.current?.focus();
  };
  if (left.length === 0) return <p className={classes.note}>{t('handout.nothingLeft')}</p>;
  return (
    <>
      <div className={classes.find}>
        <TextInput
          ref={search}
          type="search"
          aria-label={t('handout.find')}
          placeholder={t('handout.find')}
          value={words}
          data-autofocus
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <NativeSelect
          aria-label={t('handout.findKind')}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value)}
          data={[
            { value: everyKind, label: t('handout.everyKind') },
            ...kinds.map((each) => ({ value: each, label: termsEn.blockKind[each] })),
          ]}
        />
      </div>
      {isFull && <p className={classes.note}>{t('handout.exerciseLimit', { limit: exerciseLimit })}</p>}
      {found.length === 0 ? (
        <p className={classes.note}>{t('handout.nothingFound')}</p>
      ) : (
        <ul className={classes.offer} aria-label={t('handout.offerList')}>
          {found.map((each) => (
            <OfferRow
              key={each.block.id}
              offered={each}
              isFull={isFull && each.block.kind === 'exercise'}
              onAdd={add}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function isFound({ block }: OfferedBlock, words: string, kind: string): boolean {
  const title = foldForSearch(block.title);
  return (
    (kind === everyKind || block.kind === (kind as BlockKind)) &&
    foldForSearch(words)
      .split(/\s+/)
      .every((word) => title.includes(word))
  );
}

function inPaperOrder(one: OfferedBlock, other: OfferedBlock): number {
  return paperOrder.indexOf(one.block.kind) - paperOrder.indexOf(other.block.kind);
}
