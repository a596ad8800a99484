import type {
  Clock,
  Dialogs,
  Files,
  Ids,
  Log,
  LogFields,
  Ports,
  PrinterAbilities,
  Printers,
  PrintJob,
  Viewer,
} from '#main/platform/ports.ts';
import { readWholeFile } from '#main/platform/read-file.ts';

/** A clock that stands still until it is moved. */
export class TestClock implements Clock {
  #now: number;
  #monotonic = 0;

  constructor(now = '2026-11-22T14:03:22.000Z') {
    this.#now = Date.parse(now);
  }

  readonly now = () => new Date(this.#now).toISOString();
  readonly today = () => this.now().slice(0, 10);
  readonly timeOfDay = () => this.now().slice(11, 16);
  readonly timeZone = () => 'Europe/Berlin';
  readonly monotonicMs = () => this.#monotonic;

  advance(milliseconds: number): void {
    this.#now += milliseconds;
    this.#monotonic += milliseconds;
  }
}

/** Ids that count up, so that a failing test names the same row every time. */
export function countingIds(): Ids {
  let count = 0;
  return {
    next: () => {
      count += 1;
      return `01900000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
    },
  };
}

export class TestLog implements Log {
  readonly lines: { event: string; fields: LogFields | undefined }[] = [];
  readonly info = (event: string, fields?: LogFields) => void this.lines.push({ event, fields });
  readonly error = (event: string, fields?: LogFields) => void this.lines.push({ event, fields });
}

/** Keeps what it is given; answers or fails as a test says. */
export class TestPrinters implements Printers {
  readonly jobs: PrintJob[] = [];
  failure: Error | null = null;
  abilitiesOf: Readonly<Record<string, PrinterAbilities>> = {};
  readonly list = async () => [
    { name: 'Handouts', description: '', location: '', isDefault: true, state: 'idle' as const },
  ];
  readonly abilities = async (printer: string | null) =>
    this.abilitiesOf[printer ?? 'Handouts'] ?? { isTwoSided: false, isColour: false };
  readonly print = async (job: PrintJob) => {
    if (this.failure) throw this.failure;
    this.jobs.push(job);
    return job.printer ?? 'Handouts';
  };
}

export class TestFiles implements Files {
  /** Reads what is really there: a port that answered from memory could not refuse a link. */
  readonly read = readWholeFile;
  readonly written = new Map<string, Uint8Array>();
  failure: Error | null = null;
  readonly write = async (path: string, bytes: Uint8Array) => {
    if (this.failure) throw this.failure;
    this.written.set(path, bytes);
  };
}

export class TestDialogs implements Dialogs {
  readonly suggested: string[] = [];
  answer: string | null = '/documents/handout.pdf';
  readonly savePath = async (suggestedName: string) => {
    this.suggested.push(suggestedName);
    return this.answer;
  };
}

/** Keeps what it was to show; answers or fails as a test says. */
export class TestViewer implements Viewer {
  readonly shown: { readonly pdf: Uint8Array; readonly name: string }[] = [];
  failure: Error | null = null;
  readonly open = async (pdf: Uint8Array, name: string) => {
    if (this.failure) throw this.failure;
    this.shown.push({ pdf, name });
  };
}

export type TestPorts = Ports & {
  readonly clock: TestClock;
  readonly log: TestLog;
  readonly printers: TestPrinters;
  readonly files: TestFiles;
  readonly dialogs: TestDialogs;
  readonly viewer: TestViewer;
};

export function testPorts(): TestPorts {
  return {
    clock: new TestClock(),
    ids: countingIds(),
    log: new TestLog(),
    printers: new TestPrinters(),
    files: new TestFiles(),
    dialogs: new TestDialogs(),
    viewer: new TestViewer(),
  };
}
