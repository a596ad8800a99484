import { memo } from 'react';
import { noteTermsEn } from '#domain/terms/note-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { useDraftValue } from '../draft-context.tsx';
import { ChipsField } from '../fields/ChipsField.tsx';
import { postureChoices } from '../fields/choices.ts';
import { WordsField } from '../fields/WordsField.tsx';
import { GeneratedWords } from '../GeneratedWords.tsx';
import { ConfirmCarried } from './ConfirmCarried.tsx';
import { Findings } from './Findings.tsx';
import { Ranges } from './Ranges.tsx';
import { SpecialTests } from './SpecialTests.tsx';
import classes from './sections.module.css';

/** What is seen, found and measured. */
export const Objective = memo(function Objective() {
  return (
    <Section
      id="note-o"
      letter="O"
      title={t('notes.objective.title')}
      actions={<ConfirmCarried section="objective" />}
    >
      <Findings />
      <Ranges />
      <SpecialTests />
      <Posture />
      <GeneratedWords section="objective" />
      <WordsField section="objective" name="words" label={t('notes.objective.words')} />
    </Section>
  );
});

/** Observation only: no posture is proven to cause pain (clinical data model, 2.2; Slater 2019). */
function Posture() {
  const summary = useDraftValue((body) =>
    body.objective.postures.map((each) => noteTermsEn.posture[each]).join(', '),
  );
  return (
    <Disclosure name="posture" title={t('entry.objective.posture')} summary={summary}>
      <p className={classes.note}>{t('entry.objective.postureHint')}</p>
      <ChipsField
        section="objective"
        name="postures"
        label={t('entry.objective.postureLabel')}
        options={postureChoices}
      />
    </Disclosure>
  );
}
