import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { MethodOutput } from '#domain/contract/table.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { WordDifference } from '#renderer/ui/WordDifference.tsx';
import { signerWords, versionName } from '../amend/version-words.ts';
import classes from './Comparison.module.css';
import { sectionTexts, sectionTitles } from './version-sections.ts';

type Version = MethodOutput<'notes.versions'>['versions'][number];
type ComparisonProps = { readonly versions: readonly Version[] };

/** What two versions say, section by section and word by word. */
export function Comparison({ versions }: ComparisonProps) {
  const [left, setLeft] = useState(1);
  const [right, setRight] = useState(versions.length);
  const older = versions[left - 1];
  const newer = versions[right - 1];
  if (older === undefined || newer === undefined) return null;
  return (
    <div className={classes.root}>
      <p className={classes.quiet}>{t('amend.versions.added')}</p>
      <div className={classes.pair}>
        <Chooser label={t('amend.versions.older')} versions={versions} value={left} onChange={setLeft} />
        <Chooser label={t('amend.versions.newer')} versions={versions} value={right} onChange={setRight} />
      </div>
      <div className={classes.pair}>
        <About version={older} />
        <About version={newer} />
      </div>
      <Sections older={older} newer={newer} />
      <Added older={older} newer={newer} versions={versions} />
    </div>
  );
}

type ChooserProps = {
  readonly label: string;
  readonly versions: readonly Version[];
  readonly value: number;
  readonly onChange: (number: number) => void;
};

function Chooser({ label, versions, value, onChange }: ChooserProps) {
  return (
    <Select
      label={label}
      allowDeselect={false}
      data={versions.map((version) => ({ value: String(version.number), label: versionName(version) }))}
      value={String(value)}
      onChange={(chosen) => {
        if (chosen !== null) onChange(Number(chosen));
      }}
    />
  );
}

/** Who signed a version, when and why. */
function About({ version }: { readonly version: Version }) {
  const dates = useDates();
  return (
    <div className={classes.about}>
      <bdi>{t('amend.byline', { name: signerWords(version), moment: dates.moment(version.signedAt) })}</bdi>
      {version.reason !== '' && <bdi>{t('amend.reasonIs', { reason: version.reason })}</bdi>}
      <span className={classes.hash}>{t('amend.versions.hash', { hash: version.hash.slice(0, 12) })}</span>
    </div>
  );
}

type PairProps = { readonly older: Version; readonly newer: Version };

function Sections({ older, newer }: PairProps) {
  const before = useMemo(() => sectionTexts(older.body), [older]);
  const after = useMemo(() => sectionTexts(newer.body), [newer]);
  return before.map(({ section, text }) => {
    const now = after.find((each) => each.section === section)?.text ?? '';
    if (text === '' && now === '') return null;
    return <TwoTexts key={section} title={t(sectionTitles[section])} before={text} after={now} />;
  });
}

/** The words of the addenda that stood with each of the two versions. */
function Added({ older, newer, versions }: PairProps & ComparisonProps) {
  const upTo = (number: number): string =>
    versions
      .filter((version) => version.number <= number && version.words !== '')
      .map(({ words }) => words)
      .join('\n');
  const [before, after] = [upTo(older.number), upTo(newer.number)];
  if (before === '' && after === '') return null;
  return <TwoTexts title={t('amend.versions.addedTitle')} before={before} after={after} />;
}

type TwoTextsProps = { readonly title: string; readonly before: string; readonly after: string };

function TwoTexts({ title, before, after }: TwoTextsProps) {
  return (
    <section className={classes.section} aria-label={title}>
      <h2 className={classes.title}>
        {title}
        {before === after && <span className={classes.quiet}>{t('amend.versions.same')}</span>}
      </h2>
      <div className={classes.pair}>
        <Side before={before} after={after} side="before" />
        <Side before={before} after={after} side="after" />
      </div>
    </section>
  );
}

type SideProps = Omit<TwoTextsProps, 'title'> & { readonly side: 'before' | 'after' };

function Side({ before, after, side }: SideProps) {
  const isEmpty = (side === 'before' ? before : after) === '';
  return (
    <div className={classes.text}>
      {isEmpty ? (
        <span className={classes.quiet}>{t('amend.versions.empty')}</span>
      ) : (
        <WordDifference before={before} after={after} side={side} />
      )}
    </div>
  );
}
