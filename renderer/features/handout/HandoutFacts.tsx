import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HandoutSummary } from '#domain/contract/handouts.ts';
import type { MethodOutput } from '#domain/contract/table.ts';
import { read } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DefinitionList } from '#renderer/ui/DefinitionList.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { deliveryInWords, languageInWords, shortHash, textInWords } from './given-words.ts';
import classes from './HandoutsTab.module.css';

type HandoutFactsProps = { readonly handout: HandoutSummary };

/** What is known of a kept handout, and whether it still is what was given. */
export function HandoutFacts({ handout }: HandoutFactsProps) {
  const dates = useDates();
  const given = handout.deliveries.map((delivery) => deliveryInWords(delivery, dates));
  return (
    <div className={classes.facts}>
      <DefinitionList
        items={[
          { key: 'made', term: t('handout.list.made'), value: dates.moment(handout.createdAt) },
          {
            key: 'given',
            term: t('handout.list.given'),
            value: given.length === 0 ? t('handout.list.notGiven') : given.join('; '),
          },
          { key: 'language', term: t('handout.list.language'), value: languageInWords(handout.language) },
          {
            key: 'hash',
            term: t('handout.list.fingerprint'),
            value: <code title={handout.hash}>{shortHash(handout.hash)}</code>,
          },
        ]}
      />
      <HandoutCheck handoutId={handout.id} />
      <Disclosure
        name="texts"
        title={t('handout.list.texts')}
        summary={t('handout.list.textCount', { count: handout.blocks.length })}
      >
        <ul className={classes.texts}>
          {handout.blocks.map((block) => (
            <li key={block.id}>{textInWords(block)}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function HandoutCheck({ handoutId }: { readonly handoutId: string }) {
  const [isAsked, setAsked] = useState(false);
  // Asked for by hand: an answer from before says nothing about now.
  const check = useQuery({ ...read('handouts.check', { handoutId }), enabled: isAsked, gcTime: 0 });
  const ask = () => (isAsked ? void check.refetch() : setAsked(true));
  return (
    <div className={classes.check}>
      <Button variant="default" size="xs" loading={check.isFetching} onClick={ask}>
        {t('handout.list.check')}
      </Button>
      <div role="status" className={classes.muted}>
        {!isAsked && t('handout.list.checkHint')}
        {check.isFetching && t('handout.list.checking')}
        {check.error !== null && !check.isFetching && <CallErrorState error={check.error} onRetry={ask} />}
        {check.data !== undefined && !check.isFetching && <CheckWords check={check.data} />}
      </div>
    </div>
  );
}

function CheckWords({ check }: { readonly check: MethodOutput<'handouts.check'> }) {
  if (check.stored === 'damaged') {
    return (
      <FlagMark tone="stop" variant="plain">
        {t('handout.list.damaged')}
      </FlagMark>
    );
  }
  const isSame = check.remade === 'same';
  return (
    <FlagMark tone={isSame ? 'done' : 'note'} variant="plain">
      {t('handout.list.intact')} {t(`handout.list.${check.remade}`)}
    </FlagMark>
  );
}
