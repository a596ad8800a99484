import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { ClientsPage } from '#renderer/features/clients/ClientsPage.tsx';
import { TodayPage } from '#renderer/features/today/TodayPage.tsx';
import { Frame } from './Frame.tsx';
import { BrokenPage, MissingPage, PagePending } from './page-states.tsx';

const root = createRootRoute({ component: Frame, notFoundComponent: MissingPage });

const today = createRoute({ getParentRoute: () => root, path: '/', component: TodayPage });

const clients = createRoute({ getParentRoute: () => root, path: '/clients', component: ClientsPage });

/** What the list of clients hands to the form: the name that was searched for in vain. */
type NewClientSearch = { readonly name?: string };

const newClient = createRoute({
  getParentRoute: () => root,
  path: '/clients/new',
  validateSearch: (search): NewClientSearch => (typeof search.name === 'string' ? { name: search.name } : {}),
  component: lazyRouteComponent(
    () => import('#renderer/features/clients/NewClientPage.tsx'),
    'NewClientPage',
  ),
});

const editClient = createRoute({
  getParentRoute: () => root,
  path: '/clients/$clientId/edit',
  component: lazyRouteComponent(
    () => import('#renderer/features/clients/EditClientPage.tsx'),
    'EditClientPage',
  ),
});

const client = createRoute({
  getParentRoute: () => root,
  path: '/clients/$clientId',
  component: lazyRouteComponent(() => import('#renderer/features/client/ClientLayout.tsx'), 'ClientLayout'),
});

const clientOverview = createRoute({
  getParentRoute: () => client,
  path: '/',
  component: lazyRouteComponent(() => import('#renderer/features/client/OverviewTab.tsx'), 'OverviewTab'),
});

const clientSessions = createRoute({
  getParentRoute: () => client,
  path: '/sessions',
  component: lazyRouteComponent(() => import('#renderer/features/notes/SessionsTab.tsx'), 'SessionsTab'),
});

const clientProgress = createRoute({
  getParentRoute: () => client,
  path: '/progress',
  component: lazyRouteComponent(() => import('#renderer/features/progress/ProgressTab.tsx'), 'ProgressTab'),
});

const clientHandouts = createRoute({
  getParentRoute: () => client,
  path: '/handouts',
  component: lazyRouteComponent(() => import('#renderer/features/handout/HandoutsTab.tsx'), 'HandoutsTab'),
});

const note = createRoute({
  getParentRoute: () => root,
  path: '/notes/$noteId',
  component: lazyRouteComponent(() => import('#renderer/features/notes/NotePage.tsx'), 'NotePage'),
});

const handout = createRoute({
  getParentRoute: () => root,
  path: '/notes/$noteId/handout',
  component: lazyRouteComponent(() => import('#renderer/features/handout/HandoutPage.tsx'), 'HandoutPage'),
});

const library = createRoute({
  getParentRoute: () => root,
  path: '/library',
  component: lazyRouteComponent(() => import('#renderer/features/library/LibraryPage.tsx'), 'LibraryPage'),
});

const practice = createRoute({
  getParentRoute: () => root,
  path: '/practice',
  component: lazyRouteComponent(() => import('./PracticeRoute.tsx'), 'PracticeRoute'),
});

const routeTree = root.addChildren([
  today,
  clients,
  newClient,
  editClient,
  client.addChildren([clientOverview, clientSessions, clientProgress, clientHandouts]),
  note,
  handout,
  library,
  practice,
]);

/** The routes of one open vault. The history lives in memory: the window has no address of its own. */
export function createAppRouter(startAt: string) {
  return createRouter({
    routeTree,
    history: createMemoryHistory({ initialEntries: [startAt] }),
    defaultPreload: 'intent',
    defaultErrorComponent: BrokenPage,
    defaultNotFoundComponent: MissingPage,
    defaultPendingComponent: PagePending,
    defaultPendingMs: 200,
    defaultPendingMinMs: 0,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
