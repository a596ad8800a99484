/** The only names that cross between window and shell. */
export const channels = {
  call: 'backnote:call',
  event: 'backnote:event',
  flushed: 'backnote:flushed',
} as const;
