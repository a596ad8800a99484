import { AppError, type ErrorCode } from '#domain/contract/errors.ts';
import type { Viewer } from './ports.ts';

type SendDocument = (document: {
  readonly id: number;
  readonly pdf: Uint8Array;
  readonly name: string;
}) => void;

type RemoteViewer = Viewer & {
  /** What the shell said: null when the system's program has the document. */
  readonly answer: (id: number, failure: ErrorCode | null) => void;
};

/** A viewer for a process without windows: the shell gets the bytes and alone knows where they lie meanwhile. */
export function createRemoteViewer(send: SendDocument): RemoteViewer {
  const waiting = new Map<number, (failure: ErrorCode | null) => void>();
  let lastId = 0;
  return {
    open: (pdf, name) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, (failure) => (failure === null ? resolve() : reject(new AppError(failure))));
        send({ id: lastId, pdf, name });
      }),
    answer: (id, failure) => {
      waiting.get(id)?.(failure);
      waiting.delete(id);
    },
  };
}
