/** The start page. */
export const today = {
  title: 'Today',
  newClient: 'New client',
  loading: 'Loading the day',
  due: 'Notes due',
  sessions: 'Sessions today',
  recent: 'Seen lately',
  noDue: 'Every note is signed.',
  allDue: 'Every session of today stands above: its note is not signed yet.',
  age_one: '{{count}} day',
  age_other: '{{count}} days',
  noSessions: 'No session today yet. Open a client and start the note.',
  emptyTitle: 'Nothing here yet',
  empty:
    'Notes due, the sessions of the day and the clients you saw lately will stand here. Start with your first client.',
  firstClient: 'Add the first client',
  toClients: 'See all clients',
  pain: 'Pain {{before}} to {{after}}',
  painBefore: 'Pain {{before}}',
  signed: 'Signed',
  with: 'with',
  texts: {
    title: 'Texts to review',
    due: 'Review was due {{day}}',
    all_one: 'Show it in the library',
    all_other: 'Show all {{count}} in the library',
  },
} as const;
