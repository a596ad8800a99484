import { memo, type ReactNode, type RefObject, useMemo, useRef } from 'react';
import type { NoteBody } from '#domain/notes/body.ts';
import { composeNote, type ProseSection } from '#domain/prose/compose.ts';
import type { Sentence } from '#domain/prose/sentence.ts';
import { openFlags } from '#domain/safety/red-flags.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { MapPicture } from '#renderer/parts/map/MapPicture.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { copyWords } from './copy-words.ts';
import { ProseMenu } from './ProseMenu.tsx';
import { useProseLanguage } from './prose-language.ts';
import { FindingTable, RangeTable, TestTable, WorkTable } from './reading/EntryTables.tsx';
import classes from './reading/reading.module.css';
import { sectionTitles } from './versions/version-sections.ts';

const letters = { subjective: 'S', objective: 'O', treatment: 'T', assessment: 'A', plan: 'P' } as const;

type NoteReadingProps = { readonly body: NoteBody; readonly isFirstVisit: boolean };

/**
 * A signed body to read: what its entries say in sentences, then the therapist's own words set apart, then the
 * entries as tables for who looks one up.
 */
export const NoteReading = memo(function NoteReading({ body, isFirstVisit }: NoteReadingProps) {
  const [language] = useProseLanguage();
  const prose = useMemo(() => composeNote(body, { language, isFirstVisit }), [body, language, isFirstVisit]);
  const all = useRef<HTMLDivElement>(null);
  const { objective, treatment } = body;
  const found = objective.findings.length + objective.ranges.length + objective.tests.length;
  return (
    <div className={classes.root} ref={all}>
      <Section title={t(sectionTitles.safety)} actions={<CopyAll all={all} />}>
        <OpenFlags body={body} />
        {prose.safety.length === 0 ? (
          <p className={classes.quiet}>{t('reading.safetyNotAsked')}</p>
        ) : (
          <Prose sentences={prose.safety} />
        )}
      </Section>
      <Part section="subjective" sentences={prose.subjective} words={body.subjective.words} />
      <Part section="objective" sentences={prose.objective} words={objective.words}>
        <MapPicture body={body} />
        <Tables name="objective" count={found}>
          <FindingTable findings={objective.findings} />
          <RangeTable ranges={objective.ranges} />
          <TestTable tests={objective.tests} />
        </Tables>
      </Part>
      <Part section="treatment" sentences={prose.treatment} words={treatment.words}>
        <Tables name="treatment" count={treatment.rows.length}>
          <WorkTable rows={treatment.rows} />
        </Tables>
      </Part>
      <Part section="assessment" sentences={prose.assessment} words={body.assessment.words} />
      <Part section="plan" sentences={prose.plan} words={body.plan.words} />
    </div>
  );
});

function CopyAll({ all }: { readonly all: RefObject<HTMLElement | null> }) {
  return <ProseMenu label={t('reading.menu')} onCopy={() => copyWords(all.current)} />;
}

function OpenFlags({ body }: { readonly body: NoteBody }) {
  const open = openFlags(body.safety.screen);
  if (open.length === 0) return null;
  return <FlagMark tone="stop">{open.map((flag) => termsEn.flag[flag.id]).join('; ')}</FlagMark>;
}

type PartProps = {
  readonly section: Exclude<ProseSection, 'safety'>;
  readonly sentences: readonly Sentence[];
  readonly words: string;
  readonly children?: ReactNode;
};

function Part({ section, sentences, words, children }: PartProps) {
  const hasWords = words.trim() !== '';
  return (
    <Section letter={letters[section]} title={t(sectionTitles[section])}>
      <div className={classes.part}>
        {sentences.length === 0 && !hasWords ? (
          <p className={classes.quiet}>{t('reading.nothing')}</p>
        ) : (
          <Prose sentences={sentences} />
        )}
        {hasWords && (
          <div className={classes.own}>
            <span className={classes.label}>{t('reading.ownWords')}</span>
            <p className={classes.words} dir="auto">
              {words}
            </p>
          </div>
        )}
        {children}
      </div>
    </Section>
  );
}

function Prose({ sentences }: { readonly sentences: readonly Sentence[] }) {
  const [language] = useProseLanguage();
  if (sentences.length === 0) return null;
  return (
    <p className={classes.prose} lang={language}>
      {sentences.map(({ text }) => text).join(' ')}
    </p>
  );
}

type TablesProps = { readonly name: string; readonly count: number; readonly children: ReactNode };

function Tables({ name, count, children }: TablesProps) {
  if (count === 0) return null;
  return (
    <Disclosure name={`reading-${name}`} title={t('reading.details')} summary={t('reading.rows', { count })}>
      <div className={classes.tables}>{children}</div>
    </Disclosure>
  );
}
