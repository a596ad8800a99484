import type { BlockView } from '#domain/contract/handouts.ts';
import { tagInWords } from '#domain/handouts/tag-words.ts';
import { type Dates, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { DefinitionList } from '#renderer/ui/DefinitionList.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';

/** What a text rests on: when it is suggested, its evidence, sources, reading grade, review and version. */
export function BlockFacts({ block }: { readonly block: BlockView }) {
  const dates = useDates();
  const { edit, readingGrade } = block;
  const isProgramText = edit === null;
  return (
    <DefinitionList
      missing={t('common.none')}
      items={[
        { key: 'tags', term: t('library.suggestedWhen'), value: <Lines of={tagLines(block)} /> },
        {
          key: 'evidence',
          term: t('library.evidence'),
          value: isProgramText ? t(`library.grade.${block.evidence}`) : t('library.grade.own'),
        },
        {
          key: 'sources',
          term: t('library.sources'),
          value: block.sources.length === 0 ? null : <Lines of={block.sources} />,
        },
        { key: 'statements', term: t('library.statements'), value: block.statements.join(', ') },
        {
          key: 'reading',
          term: t('library.readingGrade'),
          value:
            readingGrade === null
              ? t('library.notMeasured')
              : t('library.readingYears', { grade: readingGrade.toFixed(1) }),
        },
        { key: 'reviewed', term: t('library.reviewed'), value: dates.day(block.reviewedOn) },
        {
          key: 'due',
          term: t('library.reviewDue'),
          value: block.isOverdue ? (
            <>
              {dates.day(block.reviewDue)} <FlagMark tone="caution">{t('library.overdue')}</FlagMark>
            </>
          ) : (
            dates.day(block.reviewDue)
          ),
        },
        { key: 'version', term: t('library.version'), value: <bdi>{versionWords(block, dates)}</bdi> },
      ]}
    />
  );
}

function Lines({ of }: { readonly of: readonly string[] }) {
  return (
    <ul>
      {of.map((line) => (
        <li key={line}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** A text that no session asks for is not suggested by itself; the therapist can still add it. */
function tagLines({ tags }: BlockView): readonly string[] {
  const words = tags.flatMap((tag) => tagInWords(tag) ?? []);
  return words.length === 0 ? [t('library.onlyOnOffer')] : [...new Set(words)];
}

function versionWords({ edit, version }: BlockView, dates: Dates): string {
  if (edit === null) return t('library.versionOfProgram', { version });
  const values = { number: edit.number, name: edit.therapistName, moment: dates.moment(edit.at) };
  return version === 0
    ? t('library.versionOfOwn', values)
    : t('library.versionOfEdit', { ...values, version });
}
