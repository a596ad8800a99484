import type { Dialogs } from './ports.ts';

/** Sends a question to the shell; the answer comes later through `answer` with the same id. */
type SendQuestion = (question: { readonly id: number; readonly suggestedName: string }) => void;

type RemoteDialogs = Dialogs & {
  readonly answer: (id: number, path: string | null) => void;
};

/** Dialogs for a process without windows: the shell shows them and sends back what was chosen. */
export function createRemoteDialogs(send: SendQuestion): RemoteDialogs {
  const waiting = new Map<number, (path: string | null) => void>();
  let lastId = 0;
  return {
    savePath: (suggestedName) =>
      new Promise((resolve) => {
        lastId += 1;
        waiting.set(lastId, resolve);
        send({ id: lastId, suggestedName });
      }),
    answer: (id, path) => {
      waiting.get(id)?.(path);
      waiting.delete(id);
    },
  };
}
