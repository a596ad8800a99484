import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { consentKinds } from '#domain/consents/consent.ts';
import { longestInForce } from '#domain/consents/in-force.ts';
import type { ConsentView } from '#domain/contract/consents.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './ConsentTab.module.css';
import { StateMark } from './StateMark.tsx';

type ConsentStandingsProps = {
  readonly clientId: string;
  /** Newest first. */
  readonly consents: readonly ConsentView[];
};

/** Each kind of consent with what it is worth today: the one that holds longest, otherwise the latest. */
export function ConsentStandings({ clientId, consents }: ConsentStandingsProps) {
  const dates = useDates();
  const today = dayOf(new Date());
  return (
    <ul className={classes.list} aria-label={t('consents.standing.title')}>
      {consentKinds.map((kind) => {
        const inForce = longestInForce(consents, kind, today);
        const latest = inForce ?? consents.find((consent) => consent.kind === kind) ?? null;
        const name = t(`consents.kind.${kind}`);
        const isNeeded = inForce === null || inForce.state === 'expiring';
        return (
          <li key={kind} className={classes.standing}>
            <div>
              <p className={classes.name}>{name}</p>
              <p className={classes.quiet}>{t(`consents.about.${kind}`)}</p>
            </div>
            <div>
              <StateMark consent={latest} dates={dates} />
            </div>
            <Button
              variant={isNeeded ? 'light' : 'default'}
              size="xs"
              aria-label={
                latest === null
                  ? t('consents.standing.signOf', { kind: name })
                  : t('consents.standing.againOf', { kind: name })
              }
              renderRoot={(props) => (
                <Link to="/clients/$clientId/consent/$kind" params={{ clientId, kind }} {...props} />
              )}
            >
              {latest === null ? t('consents.standing.sign') : t('consents.standing.again')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
