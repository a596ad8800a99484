/** The start page. */
export const today = {
  title: 'Today',
  newClient: 'New client',
  loading: 'Loading the day',
  due: 'Notes to finish',
  sessions: 'Sessions today',
  recent: 'Seen lately',
  noDue: 'Every note is signed.',
  noSessions: 'No session today yet. Open a client and start the note.',
  emptyTitle: 'Nothing here yet',
  empty:
    'Notes to finish, the sessions of the day and the clients you saw lately will stand here. Start with your first client.',
  firstClient: 'Add the first client',
  toClients: 'See all clients',
  pain: 'Pain {{before}} to {{after}}',
  painBefore: 'Pain {{before}}',
  signed: 'Signed',
  with: 'with',
} as const;
