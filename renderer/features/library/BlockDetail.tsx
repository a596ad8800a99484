import { ScrollArea } from '@mantine/core';
import type { BlockView } from '#domain/contract/handouts.ts';
import { termsEn } from '#domain/terms/en.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { MarkdownText } from '#renderer/parts/MarkdownText.tsx';
import { DefinitionList } from '#renderer/ui/DefinitionList.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import classes from './LibraryPage.module.css';

/** One text as it is printed, and what it rests on. */
export function BlockDetail({ block }: { readonly block: BlockView }) {
  const dates = useDates();
  const emergencyNumber = useRead('practice.get', {}).data?.practice.emergencyNumber ?? '';
  return (
    <ScrollArea
      key={block.id}
      className={classes.scroller}
      // It scrolls by itself, so the keyboard must be able to reach it.
      viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': block.title }}
    >
      <article className={classes.detail}>
        <p className={classes.kindLine}>{termsEn.blockKind[block.kind]}</p>
        <h2 className={classes.title}>{block.title}</h2>
        <div className={classes.text}>
          <MarkdownText text={fillIn(block.body, emergencyNumber)} />
        </div>
        <div className={classes.facts}>
          <DefinitionList
            missing={t('common.none')}
            items={[
              { key: 'evidence', term: t('library.evidence'), value: t(`library.grade.${block.evidence}`) },
              {
                key: 'sources',
                term: t('library.sources'),
                value: (
                  <ul>
                    {block.sources.map((source) => (
                      <li key={source}>{source}</li>
                    ))}
                  </ul>
                ),
              },
              { key: 'statements', term: t('library.statements'), value: block.statements.join(', ') },
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
              { key: 'version', term: t('library.version'), value: block.version },
            ]}
          />
        </div>
      </article>
    </ScrollArea>
  );
}

/** The text as it will be printed for this practice. */
function fillIn(body: string, emergencyNumber: string): string {
  return body.replaceAll('{{emergencyNumber}}', emergencyNumber || t('library.noEmergencyNumber'));
}
