import {
  IconBooks,
  IconBuildingStore,
  IconCalendar,
  IconUsers,
  type Icon as TablerIcon,
} from '@tabler/icons-react';
import type { MenuCommand } from '#domain/contract/events.ts';
import { t } from '../i18n/i18n.ts';

export type Area = {
  readonly to: '/' | '/clients' | '/library' | '/practice';
  readonly label: string;
  readonly icon: TablerIcon;
  readonly command: MenuCommand;
};

/** The four places of the sidebar. */
export const areas = {
  today: { to: '/', label: t('app.today'), icon: IconCalendar, command: 'go-today' },
  clients: { to: '/clients', label: t('app.clients'), icon: IconUsers, command: 'go-clients' },
  library: { to: '/library', label: t('app.library'), icon: IconBooks, command: 'go-library' },
  practice: { to: '/practice', label: t('app.practice'), icon: IconBuildingStore, command: 'go-practice' },
} as const satisfies Record<string, Area>;

/** The place that an address belongs to. Notes and handouts are at home with the clients. */
export function areaOf(pathname: string): Area {
  if (pathname.startsWith('/clients') || pathname.startsWith('/notes')) return areas.clients;
  if (pathname.startsWith('/library')) return areas.library;
  return pathname.startsWith('/practice') ? areas.practice : areas.today;
}
