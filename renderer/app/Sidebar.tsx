import {
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconLock,
  IconSearch,
  type Icon as TablerIcon,
} from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { use } from 'react';
import type { MenuCommand } from '#domain/contract/events.ts';
import { useRead } from '../api/queries.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import { KeyHint } from '../ui/KeyHint.tsx';
import { Logo } from '../ui/Logo.tsx';
import { areaOf, areas } from './areas.ts';
import { runMenuCommand } from './menu-commands.ts';
import classes from './Sidebar.module.css';
import { keysOf, shortcuts } from './shortcuts.ts';
import { VaultKindContext } from './vault-kind.ts';

/** The four places, whose practice this is, and the way to everything else. */
export function Sidebar({ isCollapsed }: { readonly isCollapsed: boolean }) {
  const here = useLocation({ select: (location) => areaOf(location.pathname).to });
  return (
    <nav className={classes.root} aria-label={t('app.sidebar')} data-collapsed={isCollapsed || undefined}>
      <PracticeName />
      <div className={classes.nav}>
        {Object.values(areas).map(({ to, label, icon }) => (
          <Link
            key={to}
            to={to}
            className={classes.item}
            aria-current={here === to ? 'page' : undefined}
            title={label}
          >
            <Icon of={icon} />
            <span className={classes.word}>{label}</span>
          </Link>
        ))}
      </div>
      <div className={classes.foot}>
        <Action command="palette" label={t('app.findOrDo')} icon={IconSearch} />
        <Action command="lock" label={t('app.lock')} icon={IconLock} />
        <Action
          command="toggle-sidebar"
          label={isCollapsed ? t('app.expand') : t('app.collapse')}
          icon={isCollapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse}
        />
      </div>
    </nav>
  );
}

function PracticeName() {
  const kind = use(VaultKindContext);
  const practice = useRead('practice.get', {});
  return (
    <div className={classes.head}>
      <div className={classes.mark} title={practice.data?.therapist.name}>
        <Logo size={22} />
        {kind === 'sample' && (
          <span className={classes.sampleShort} aria-hidden="true">
            {t('app.sampleShort')}
          </span>
        )}
      </div>
      <div className={classes.word}>
        <div className={classes.practice}>
          <bdi>{practice.data?.practice.name ?? t('app.name')}</bdi>
        </div>
        {practice.data !== undefined && (
          <div className={classes.who}>
            <span className={classes.unseen}>{t('app.signedInAs')} </span>
            <bdi>{practice.data.therapist.name}</bdi>
          </div>
        )}
        {kind === 'sample' && (
          <div className={classes.sample}>
            {t('app.sampleMark')}. {t('app.sampleHint')}
          </div>
        )}
      </div>
    </div>
  );
}

type ActionProps = { readonly command: MenuCommand; readonly label: string; readonly icon: TablerIcon };

function Action({ command, label, icon }: ActionProps) {
  return (
    <button type="button" className={classes.item} title={label} onClick={() => runMenuCommand(command)}>
      <Icon of={icon} />
      <span className={classes.word}>{label}</span>
      <span className={classes.keys} aria-hidden="true">
        <KeyHint keys={keysOf(shortcuts[command])} />
      </span>
    </button>
  );
}
