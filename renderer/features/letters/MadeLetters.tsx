import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { LetterSummary } from '#domain/contract/letters.ts';
import type { PrintChoice } from '#domain/practice/practice.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import type { Delivery } from '#renderer/parts/Delivery.tsx';
import { PdfPreview } from '#renderer/parts/PdfPreview.tsx';
import classes from './letters.module.css';

type MadeLettersProps = {
  readonly letters: readonly LetterSummary[];
  readonly delivery: Delivery;
  readonly print: PrintChoice;
};

/** The letters that this session has given already, byte for byte as they were. */
export function MadeLetters({ letters, delivery, print }: MadeLettersProps) {
  const dates = useDates();
  const [shown, setShown] = useState<LetterSummary | null>(null);
  if (letters.length === 0) return null;
  return (
    <section className={classes.made} aria-label={t('letters.made')}>
      <h2 className={classes.madeTitle}>{t('letters.made')}</h2>
      <ul className={classes.list}>
        {letters.map((letter) => {
          const moment = dates.moment(letter.createdAt);
          return (
            <li key={letter.id} className={classes.row}>
              <div className={classes.words}>
                <bdi>
                  {t('letters.madeLine', {
                    urgency: t(`letters.urgencies.${letter.urgency}`),
                    to: letter.to,
                  })}
                </bdi>
                <span className={classes.quiet}>
                  {t('letters.madeBy', { moment, author: letter.author })}
                </span>
              </div>
              <Button
                variant="default"
                size="xs"
                aria-label={t('letters.openOf', { moment })}
                onClick={() => setShown(letter)}
              >
                {t('letters.open')}
              </Button>
              <Button
                variant="default"
                size="xs"
                onClick={() => void delivery.print({ kind: 'letter', letterId: letter.id }, print)}
              >
                {t('letters.printAgain')}
              </Button>
            </li>
          );
        })}
      </ul>
      <Modal
        opened={shown !== null}
        onClose={() => setShown(null)}
        size="xl"
        title={shown === null ? '' : t('letters.keptTitle', { moment: dates.moment(shown.createdAt) })}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        {shown !== null && <KeptLetter letterId={shown.id} />}
      </Modal>
    </section>
  );
}

function KeptLetter({ letterId }: { readonly letterId: string }) {
  const pdf = useRead('documents.pdf', { document: { kind: 'letter', letterId } });
  if (pdf.error !== null) return <CallErrorState error={pdf.error} onRetry={() => void pdf.refetch()} />;
  return <PdfPreview pdf={pdf.data?.pdf} />;
}
