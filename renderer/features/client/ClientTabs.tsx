import { Link } from '@tanstack/react-router';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './ClientTabs.module.css';

const tabs = [
  { name: 'overview', to: '/clients/$clientId' },
  { name: 'sessions', to: '/clients/$clientId/sessions' },
  { name: 'progress', to: '/clients/$clientId/progress' },
  { name: 'health', to: '/clients/$clientId/health' },
  { name: 'handouts', to: '/clients/$clientId/handouts' },
  { name: 'files', to: '/clients/$clientId/files' },
  { name: 'consent', to: '/clients/$clientId/consent' },
] as const;

/** The parts of the record. They are links: each part has its own address. */
export function ClientTabs({ clientId }: { readonly clientId: string }) {
  return (
    <nav className={classes.root} aria-label={t('client.tabs.label')}>
      {tabs.map(({ name, to }) => (
        <Link
          key={name}
          className={classes.tab}
          to={to}
          params={{ clientId }}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {t(`client.tabs.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
