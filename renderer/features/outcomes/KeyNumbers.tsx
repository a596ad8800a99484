import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { OutcomeNumbers } from '#domain/outcomes/numbers.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { DefinitionList } from '#renderer/ui/DefinitionList.tsx';
import classes from './OutcomesTab.module.css';

/** The practice in a few counts, each with what it is a part of. */
export function KeyNumbers({ numbers }: { readonly numbers: OutcomeNumbers }) {
  const { episodes, sessions } = numbers;
  const of = (count: number, total: number) => t('outcomes.of', { count, total });
  return (
    <div className={classes.numbers}>
      <DefinitionList
        layout="under"
        items={[
          { key: 'clients', term: t('outcomes.number.clients'), value: numbers.clients },
          { key: 'sessions', term: t('outcomes.number.sessions'), value: sessions.total },
          { key: 'signed', term: t('outcomes.number.signed'), value: of(sessions.signed, sessions.total) },
          { key: 'due', term: t('outcomes.number.notesDue'), value: <NotesDue count={numbers.notesDue} /> },
          { key: 'opened', term: t('outcomes.number.opened'), value: of(numbers.opened, episodes) },
          { key: 'closed', term: t('outcomes.number.closed'), value: of(numbers.closed, episodes) },
          {
            key: 'active',
            term: t('outcomes.number.active'),
            value: <Ruled count={of(numbers.active, episodes)} rule={t('outcomes.openRule')} />,
          },
          {
            key: 'lost',
            term: t('outcomes.number.lost'),
            value: <Ruled count={of(numbers.lost, episodes)} rule={t('outcomes.lostRule')} />,
          },
        ]}
      />
    </div>
  );
}

function Ruled({ count, rule }: { readonly count: string; readonly rule: string }) {
  return (
    <>
      {count}
      <span className={classes.rule}>{rule}</span>
    </>
  );
}

function NotesDue({ count }: { readonly count: number }) {
  return (
    <>
      {count}
      {count > 0 && (
        <Anchor className={classes.toToday} fz="sm" renderRoot={(props) => <Link to="/" {...props} />}>
          {t('outcomes.toToday')}
        </Anchor>
      )}
    </>
  );
}
