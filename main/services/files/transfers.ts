import type { Reader } from '#db/database.ts';
import { AppError } from '#domain/contract/errors.ts';

/** One file on its way in: read from the disk, or come together from pieces. It lives in memory only. */
type Transfer = {
  readonly cancelling: AbortController;
  readonly pieces: Uint8Array[];
  done: number;
  total: number;
};

/** Contents that wait in memory at the same time; a window sends one after the other. */
const mostAtOnce = 4;

export class Transfers {
  readonly #byId = new Map<string, Transfer>();

  /** Begins anew; what waited longest gives way, since its window forgot it. */
  begin(id: string, total: number): Transfer {
    this.cancel(id);
    const [oldest] = this.#byId.keys();
    if (oldest !== undefined && this.#byId.size >= mostAtOnce) this.cancel(oldest);
    const transfer: Transfer = { cancelling: new AbortController(), pieces: [], done: 0, total };
    this.#byId.set(id, transfer);
    return transfer;
  }

  /** Takes the next piece. A piece that does not follow the last one ends the transfer. */
  addPiece(
    id: string,
    piece: { readonly offset: number; readonly total: number; readonly bytes: Uint8Array },
  ) {
    const { offset, total, bytes } = piece;
    const transfer = offset === 0 ? this.begin(id, total) : this.#byId.get(id);
    const isNext =
      transfer !== undefined &&
      transfer.done === offset &&
      transfer.total === total &&
      offset + bytes.length <= total;
    if (!isNext) {
      this.cancel(id);
      throw new AppError('transfer-incomplete');
    }
    transfer.pieces.push(bytes);
    transfer.done += bytes.length;
    return transfer.done;
  }

  /** The whole content; the transfer ends with it. */
  take(id: string): Uint8Array {
    const transfer = this.#byId.get(id);
    this.end(id);
    if (transfer === undefined || transfer.done !== transfer.total) throw new AppError('transfer-incomplete');
    return Buffer.concat(transfer.pieces);
  }

  progress(id: string): { done: number; total: number } {
    const { done, total } = this.#byId.get(id) ?? { done: 0, total: 0 };
    return { done, total };
  }

  cancel(id: string): void {
    this.#byId.get(id)?.cancelling.abort();
    this.end(id);
  }

  end(id: string): void {
    this.#byId.delete(id);
  }
}

const ofVault = new WeakMap<Reader, Transfers>();

/** The transfers of an open vault. They go with its connection, so that nothing of them outlives a lock. */
export function transfersOf(read: Reader): Transfers {
  const known = ofVault.get(read);
  if (known !== undefined) return known;
  const made = new Transfers();
  ofVault.set(read, made);
  return made;
}
