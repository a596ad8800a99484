import { Button } from '@mantine/core';
import type { OfferedBlock } from '#domain/contract/handouts.ts';
import { reasonInWords } from '#domain/handouts/reason-words.ts';
import { withheldInWords } from '#domain/handouts/withheld-words.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { BlockPicture } from './BlockPicture.tsx';
import classes from './ChosenList.module.css';

type OfferRowProps = {
  readonly offered: OfferedBlock;
  /** One more exercise would be too many. */
  readonly isFull: boolean;
  readonly onAdd: (id: string) => void;
};

/** A text that can be added, or why it cannot. */
export function OfferRow({ offered, isFull, onAdd }: OfferRowProps) {
  const { block, reason, withheld } = offered;
  return (
    <li className={classes.row}>
      <BlockPicture block={block} />
      <div className={classes.words}>
        <span className={classes.title}>{block.title}</span>
        <span className={classes.reason}>
          {reason === null ? termsEn.blockKind[block.kind] : reasonInWords(reason)}
        </span>
        {withheld.map((each) => (
          <span key={JSON.stringify(each)} className={classes.adaptation}>
            {withheldInWords(each)}
          </span>
        ))}
      </div>
      {withheld.length === 0 && (
        <Button
          variant="default"
          size="xs"
          aria-label={t('handout.addOf', { title: block.title })}
          disabled={isFull}
          onClick={() => onAdd(block.id)}
        >
          {t('handout.addShort')}
        </Button>
      )}
    </li>
  );
}
