import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { colorSchemes } from '#domain/contract/shell.ts';
import { callShell } from '#renderer/api/client.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { useAppearance } from '#renderer/parts/use-appearance.ts';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './PracticePage.module.css';

const schemeChoices = colorSchemes.map((scheme) => ({ value: scheme, label: t(`practice.theme.${scheme}`) }));

/** How the window looks on this computer. */
export function AppearanceTab() {
  const { scheme, error, choose } = useAppearance();
  const about = useQuery({ queryKey: ['shell.about'], queryFn: () => callShell('shell.about', {}) });
  return (
    <div className={classes.forms}>
      <Section title={t('practice.themeHeading')}>
        <div>
          <SegmentedControl
            aria-label={t('practice.themeLabel')}
            data={schemeChoices}
            value={scheme}
            onChange={choose}
          />
        </div>
        <p className={classes.quiet}>{t('practice.themeHint')}</p>
        {error !== null && <CallErrorState error={error} />}
      </Section>
      {about.data !== undefined && (
        <p className={classes.quiet}>{t('practice.about', { version: about.data.version })}</p>
      )}
    </div>
  );
}
