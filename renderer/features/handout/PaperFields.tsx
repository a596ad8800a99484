import { Checkbox, SegmentedControl } from '@mantine/core';
import { memo } from 'react';
import type { HandoutChoice } from '#domain/handouts/choice.ts';
import { type HandoutLanguage, handoutLanguages } from '#domain/handouts/languages.ts';
import { paperSizes } from '#domain/practice/practice.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './PersonalFields.module.css';

type PaperValues = Pick<HandoutChoice, 'language' | 'paper' | 'largePrint' | 'isGrey' | 'withMap'>;

type PaperFieldsProps = PaperValues & {
  readonly onLanguage: (language: HandoutLanguage) => void;
  readonly onChange: (change: Partial<PaperValues>) => void;
};

/** The language, and how it is printed. */
export const PaperFields = memo(function PaperFields(props: PaperFieldsProps) {
  const { language, paper, largePrint, isGrey, withMap, onLanguage, onChange } = props;
  return (
    <Section title={t('handout.printOptions')}>
      <div className={classes.paper}>
        <SegmentedControl
          aria-label={t('handout.language')}
          value={language}
          onChange={onLanguage}
          data={handoutLanguages.map((each) => ({ value: each, label: t(`handout.languages.${each}`) }))}
        />
        <SegmentedControl
          aria-label={t('handout.paper')}
          value={paper}
          onChange={(next) => onChange({ paper: next })}
          data={paperSizes.map((each) => ({ value: each, label: t(`handout.${each}`) }))}
        />
        <Checkbox
          label={t('handout.largePrint')}
          checked={largePrint}
          onChange={(event) => onChange({ largePrint: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('handout.isGrey')}
          checked={isGrey}
          onChange={(event) => onChange({ isGrey: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('handout.withMap')}
          checked={withMap}
          onChange={(event) => onChange({ withMap: event.currentTarget.checked })}
        />
      </div>
    </Section>
  );
});
