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

const duplicates = createRoute({
  getParentRoute: () => root,
  path: '/clients/duplicates',
  component: lazyRouteComponent(
    () => import('#renderer/features/merge/DuplicatesPage.tsx'),
    'DuplicatesPage',
  ),
});

const mergeClients = createRoute({
  getParentRoute: () => root,
  path: '/clients/$clientId/merge/$otherId',
  component: lazyRouteComponent(() => import('#renderer/features/merge/MergePage.tsx'), 'MergePage'),
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

const clientHealth = createRoute({
  getParentRoute: () => client,
  path: '/health',
  component: lazyRouteComponent(() => import('#renderer/features/health/HealthTab.tsx'), 'HealthTab'),
});

const editHealth = createRoute({
  getParentRoute: () => root,
  path: '/clients/$clientId/health/edit',
  component: lazyRouteComponent(
    () => import('#renderer/features/health/EditHealthPage.tsx'),
    'EditHealthPage',
  ),
});

/** The handout that is looked at. */
type HandoutsSearch = { readonly handout?: string };

const clientHandouts = createRoute({
  getParentRoute: () => client,
  path: '/handouts',
  validateSearch: (search): HandoutsSearch =>
    typeof search.handout === 'string' ? { handout: search.handout } : {},
  component: lazyRouteComponent(() => import('#renderer/features/handout/HandoutsTab.tsx'), 'HandoutsTab'),
});

/** The file that is looked at. */
type FilesSearch = { readonly file?: string };

const clientFiles = createRoute({
  getParentRoute: () => client,
  path: '/files',
  validateSearch: (search): FilesSearch => (typeof search.file === 'string' ? { file: search.file } : {}),
  component: lazyRouteComponent(() => import('#renderer/features/files/FilesTab.tsx'), 'FilesTab'),
});

const clientConsent = createRoute({
  getParentRoute: () => client,
  path: '/consent',
  component: lazyRouteComponent(() => import('#renderer/features/consents/ConsentTab.tsx'), 'ConsentTab'),
});

/** What the note hands to the page that signs: where to go back to. */
type SignConsentSearch = { readonly note?: string };

const signConsent = createRoute({
  getParentRoute: () => root,
  path: '/clients/$clientId/consent/$kind',
  validateSearch: (search): SignConsentSearch =>
    typeof search.note === 'string' ? { note: search.note } : {},
  component: lazyRouteComponent(
    () => import('#renderer/features/consents/SignConsentPage.tsx'),
    'SignConsentPage',
  ),
});

const clientIntake = createRoute({
  getParentRoute: () => client,
  path: '/intake',
  component: lazyRouteComponent(
    () => import('#renderer/features/intake/IntakeReviewPage.tsx'),
    'IntakeReviewPage',
  ),
});

const note = createRoute({
  getParentRoute: () => root,
  path: '/notes/$noteId',
  component: lazyRouteComponent(() => import('#renderer/features/notes/NotePage.tsx'), 'NotePage'),
});

const correction = createRoute({
  getParentRoute: () => root,
  path: '/notes/$noteId/correction',
  component: lazyRouteComponent(
    () => import('#renderer/features/notes/amend/CorrectionPage.tsx'),
    'CorrectionPage',
  ),
});

const noteVersions = createRoute({
  getParentRoute: () => root,
  path: '/notes/$noteId/versions',
  component: lazyRouteComponent(
    () => import('#renderer/features/notes/versions/VersionsPage.tsx'),
    'VersionsPage',
  ),
});

const handout = createRoute({
  getParentRoute: () => root,
  path: '/notes/$noteId/handout',
  component: lazyRouteComponent(() => import('#renderer/features/handout/HandoutPage.tsx'), 'HandoutPage'),
});

const letter = createRoute({
  getParentRoute: () => root,
  path: '/notes/$noteId/letter',
  component: lazyRouteComponent(() => import('#renderer/features/letters/LetterPage.tsx'), 'LetterPage'),
});

/** Which handout text is looked at, as `en stay-active`, and whether only those to review are listed. */
type LibrarySearch = { readonly text?: string; readonly overdue?: true };

const library = createRoute({
  getParentRoute: () => root,
  path: '/library',
  validateSearch: (search): LibrarySearch => ({
    ...(typeof search.text === 'string' ? { text: search.text } : {}),
    ...(search.overdue === true ? { overdue: true } : {}),
  }),
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
  duplicates,
  mergeClients,
  client.addChildren([
    clientOverview,
    clientSessions,
    clientProgress,
    clientHealth,
    clientIntake,
    clientHandouts,
    clientFiles,
    clientConsent,
  ]),
  signConsent,
  editHealth,
  note,
  correction,
  noteVersions,
  handout,
  letter,
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
