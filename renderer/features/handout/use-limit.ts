import { useCallback } from 'react';
import { useWrite } from '#renderer/api/queries.ts';
import type { SetLimit } from './ExerciseLimits.tsx';

/** Says what limits a client's exercises, or that it no longer does. */
export function useLimit(clientId: string): { readonly set: SetLimit; readonly error: unknown } {
  const { mutate, error } = useWrite('handouts.setLimitation');
  const set = useCallback<SetLimit>(
    (subject, isInForce, words = '') => mutate({ clientId, subject, words, isInForce }),
    [mutate, clientId],
  );
  return { set, error };
}
