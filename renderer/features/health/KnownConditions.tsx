import type { ReactNode } from 'react';
import type { HealthAnswer, HealthHistory } from '#domain/health/history.ts';
import type { HistoryCondition } from '#domain/safety/conditions.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { conditionWord } from '#renderer/parts/health/condition-word.ts';
import { conditionDetail } from '#renderer/parts/health/entry-texts.ts';
import { DefinitionList } from '#renderer/ui/DefinitionList.tsx';
import { conditionGroupsOfHistory } from './condition-groups.ts';
import classes from './KnownHealth.module.css';

type KnownConditionsProps = {
  readonly health: HealthHistory;
  /** Said under "pregnancy" where it is answered with yes. */
  readonly pregnancy: ReactNode;
};

/** What was answered yes, group by group; then what is not so, and what was not asked, each in one line. */
export function KnownConditions({ health, pregnancy }: KnownConditionsProps) {
  const answered = (answer: HealthAnswer) =>
    conditionGroupsOfHistory
      .flatMap(({ conditions }) => conditions)
      .filter((id) => health.conditions[id].answer === answer);
  const isAnyYes = answered('yes').length > 0;
  return (
    <div className={classes.conditions}>
      {!isAnyYes && <p className={classes.quiet}>{t('health.nothingYes')}</p>}
      {conditionGroupsOfHistory.map(({ group, conditions }) => {
        const yes = conditions.filter((id) => health.conditions[id].answer === 'yes');
        if (yes.length === 0) return null;
        return (
          <div key={group}>
            <p className={classes.group}>{t(`health.form.group.${group}`)}</p>
            <ul className={classes.list}>
              {yes.map((id) => (
                <ConditionItem key={id} id={id} health={health}>
                  {id === 'pregnancy' && pregnancy}
                </ConditionItem>
              ))}
            </ul>
          </div>
        );
      })}
      <DefinitionList
        items={[
          { key: 'no', term: t('health.answeredNo'), value: <Others ids={answered('no')} health={health} /> },
          {
            key: 'not-asked',
            term: <span className={classes.notAsked}>{t('health.notAsked')}</span>,
            value: <Others ids={answered('not-asked')} health={health} />,
          },
        ].filter(({ key }) => answered(key === 'no' ? 'no' : 'not-asked').length > 0)}
      />
    </div>
  );
}

type ConditionItemProps = {
  readonly id: HistoryCondition;
  readonly health: HealthHistory;
  readonly children: ReactNode;
};

function ConditionItem({ id, health, children }: ConditionItemProps) {
  const detail = conditionDetail(health.conditions[id]);
  return (
    <li>
      <span className={classes.yes}>{conditionWord(id)}</span>
      {detail !== '' && (
        <span className={classes.detail} dir="auto">
          {detail}
        </span>
      )}
      {children}
    </li>
  );
}

type OthersProps = { readonly ids: readonly HistoryCondition[]; readonly health: HealthHistory };

function Others({ ids, health }: OthersProps) {
  const words = ids.map((id) => {
    const detail = conditionDetail(health.conditions[id]);
    return detail === '' ? conditionWord(id) : `${conditionWord(id)} (${detail})`;
  });
  return (
    <span className={classes.others} dir="auto">
      {words.join('; ')}
    </span>
  );
}
