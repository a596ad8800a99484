import { memo, useDeferredValue, useMemo, useRef } from 'react';
import { composeSection, type ProseSection } from '#domain/prose/compose.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { copyWords } from './copy-words.ts';
import { useDraft } from './draft-context.tsx';
import classes from './GeneratedWords.module.css';
import { ProseMenu } from './ProseMenu.tsx';
import { useProseLanguage } from './prose-language.ts';
import { useSectionEntries } from './section-entries.ts';
import { sectionTitles } from './versions/version-sections.ts';

type GeneratedWordsProps = { readonly section: ProseSection };

/**
 * What a section's entries say in sentences, under the entries. Nothing is drawn while nothing is entered. The words
 * follow the entries when the window has time: never before the keystroke that is being drawn.
 */
export const GeneratedWords = memo(function GeneratedWords({ section }: GeneratedWordsProps) {
  const { previous } = useDraft();
  const [language] = useProseLanguage();
  const body = useDeferredValue(useSectionEntries(section));
  const isFirstVisit = previous === null;
  const text = useMemo(
    () =>
      composeSection(section, body, { language, isFirstVisit })
        .map((sentence) => sentence.text)
        .join(' '),
    [section, body, language, isFirstVisit],
  );
  const words = useRef<HTMLParagraphElement>(null);
  if (text === '') return null;
  const name = t(sectionTitles[section]);
  return (
    <figure className={classes.root} aria-label={t('reading.generatedOf', { section: name })}>
      <figcaption className={classes.heading}>
        <span className={classes.label}>{t('reading.generated')}</span>
        <ProseMenu label={t('reading.menuOf', { section: name })} onCopy={() => copyWords(words.current)} />
      </figcaption>
      <p ref={words} className={classes.words} lang={language}>
        {text}
      </p>
    </figure>
  );
});
