import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { usePreferences } from '../api/preferences.ts';
import { t } from '../i18n/i18n.ts';
import { areaOf, areas } from './areas.ts';
import classes from './Frame.module.css';
import { useMenuCommand } from './menu-commands.ts';
import { forgetPlace } from './place.ts';
import { Sidebar } from './Sidebar.tsx';
import { useLock } from './use-lock.ts';
import { useNewNoteHere } from './use-new-note-here.ts';

const loadPalette = async () => ({ default: (await import('./CommandPalette.tsx')).CommandPalette });
const CommandPalette = lazy(loadPalette);

/** Milliseconds after which the palette is fetched, out of the way of the first screen. */
const paletteWait = 500;

/** What stands around every screen, and where the commands of the window are answered. */
export function Frame() {
  const navigate = useNavigate();
  const lock = useLock();
  const { preferences, change } = usePreferences();
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const pathname = useLocation({ select: (location) => location.pathname });
  const content = useRef<HTMLElement>(null);

  // A palette that still had to be fetched would let the first letters fall into the field beneath it.
  useEffect(() => {
    const timer = setTimeout(() => void loadPalette(), paletteWait);
    return () => clearTimeout(timer);
  }, []);

  useMenuCommand('palette', () => setPaletteOpen(true));
  useMenuCommand('lock', () => void lock());
  useMenuCommand('switch-therapist', () => {
    forgetPlace();
    void lock();
  });
  useMenuCommand('toggle-sidebar', () => change.mutate({ sidebarCollapsed: !preferences.sidebarCollapsed }));
  useMenuCommand('new-client', () => void navigate({ to: '/clients/new' }));
  useMenuCommand(
    'new-note',
    useNewNoteHere(() => setPaletteOpen(true)),
  );
  useMenuCommand('go-today', () => void navigate({ to: areas.today.to }));
  useMenuCommand('go-clients', () => void navigate({ to: areas.clients.to }));
  useMenuCommand('go-library', () => void navigate({ to: areas.library.to }));
  useMenuCommand('go-practice', () => void navigate({ to: areas.practice.to }));

  // The title is seen by other programs: it names the area, never a client.
  useEffect(() => {
    document.title = `${areaOf(pathname).label} – ${t('app.name')}`;
  }, [pathname]);

  // A screen that was left takes the focus with it; it goes to the new one, unless that took it itself.
  useEffect(() => {
    if (pathname !== '' && document.activeElement === document.body) content.current?.focus();
  }, [pathname]);

  return (
    <div className={classes.root} data-collapsed={preferences.sidebarCollapsed || undefined}>
      <button type="button" className={classes.skip} onClick={() => content.current?.focus()}>
        {t('app.skipToContent')}
      </button>
      <Sidebar isCollapsed={preferences.sidebarCollapsed} />
      <main id="content" ref={content} className={classes.content} tabIndex={-1}>
        <Outlet />
      </main>
      <Suspense fallback={null}>
        {isPaletteOpen && <CommandPalette onClose={() => setPaletteOpen(false)} />}
      </Suspense>
    </div>
  );
}
