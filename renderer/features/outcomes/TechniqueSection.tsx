import type { OutcomeNumbers } from '#domain/outcomes/numbers.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './OutcomesTab.module.css';

/** Busiest techniques first. */
export function TechniqueSection({ numbers }: { readonly numbers: OutcomeNumbers }) {
  const { techniques, sessions } = numbers;
  return (
    <Section title={t('outcomes.techniquesTitle')}>
      {techniques.length === 0 ? (
        <p className={classes.quiet}>{t('outcomes.noTechniques')}</p>
      ) : (
        <table className={classes.table} aria-label={t('outcomes.techniques')}>
          <thead>
            <tr>
              <th scope="col">{t('outcomes.technique')}</th>
              <th scope="col" className={classes.number}>
                {t('outcomes.sessions')}
              </th>
              <th scope="col" className={classes.number}>
                {t('outcomes.minutes')}
              </th>
            </tr>
          </thead>
          <tbody>
            {techniques.map(({ technique, sessions: used, minutes, withoutMinutes }) => (
              <tr key={technique}>
                <th scope="row">
                  {termsEn.technique[technique]}
                  {withoutMinutes > 0 && (
                    <span className={classes.rule}>
                      {t('outcomes.someWithoutMinutes', { count: withoutMinutes })}
                    </span>
                  )}
                </th>
                <td className={classes.number}>
                  {t('outcomes.of', { count: used, total: sessions.signed })}
                </td>
                <td className={classes.number}>{minutes}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
