import type { BlockView } from '#domain/contract/handouts.ts';
import type { HandoutLanguage } from '#domain/handouts/languages.ts';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { IllustrationPicture } from '#renderer/parts/figures/IllustrationPicture.tsx';
import { MarkdownText } from '#renderer/parts/MarkdownText.tsx';
import classes from './LibraryPage.module.css';

type TextReadingProps = {
  readonly language: HandoutLanguage;
  readonly body: string;
  readonly illustration: BlockView['illustration'];
};

/** A text as it will be printed for this practice, with its drawing. */
export function TextReading({ language, body, illustration }: TextReadingProps) {
  const emergencyNumber = useRead('practice.get', {}).data?.practice.emergencyNumber ?? '';
  const text = body.replaceAll('{{emergencyNumber}}', emergencyNumber || t('library.noEmergencyNumber'));
  return (
    <div className={classes.reading}>
      {illustration !== null && (
        <div className={classes.drawing}>
          <IllustrationPicture id={illustration} language={language} />
        </div>
      )}
      <div className={classes.text} lang={language} dir="auto">
        <MarkdownText text={text} />
      </div>
    </div>
  );
}
