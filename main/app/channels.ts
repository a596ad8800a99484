/** The only names that cross between window and shell. */
export const channels = {
  call: 'backnote:call',
  /** A call with the path of a file; only the preload uses it. */
  file: 'backnote:file',
  event: 'backnote:event',
  flushed: 'backnote:flushed',
} as const;
