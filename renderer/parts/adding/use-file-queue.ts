import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { addFile } from '#renderer/api/add-file.ts';
import { invalidate } from '#renderer/api/queries.ts';
import { FileQueue, type QueueState } from './file-queue.ts';

const queues = new Map<string, FileQueue>();

function queueOf(clientId: string): FileQueue {
  const known = queues.get(clientId);
  if (known !== undefined) return known;
  const made = new FileQueue(clientId, addFile);
  queues.set(clientId, made);
  return made;
}

export type Adding = {
  readonly state: QueueState;
  readonly add: (files: readonly File[]) => void;
  readonly cancel: () => void;
  readonly clear: () => void;
};

/** Files on their way into a record, whichever screen of it shows them. */
export function useFileQueue(clientId: string): Adding {
  const client = useQueryClient();
  const queue = queueOf(clientId);
  const state = useSyncExternalStore(queue.subscribe, queue.state);
  return {
    state,
    add: (files) => queue.add(files, () => void invalidate(client, ['files', 'timeline'])),
    cancel: () => queue.cancel(),
    clear: () => queue.clear(),
  };
}
