import type { NoteBody } from '#domain/notes/body.ts';
import { withTouched } from '#domain/notes/touched.ts';
import type { SectionName, TextName } from './text-limits.ts';

type Typed = { readonly section: SectionName; readonly name: string; readonly read: () => string };

/**
 * Texts that stand in a field and not yet in the draft. A letter only says here that its field has changed: taking the
 * text over, telling everybody who follows the draft and drawing what they make of it wait until the letter is drawn.
 */
export class TypedTexts {
  readonly #fields = new Map<string, Typed>();
  readonly #askToSettle: () => void;
  #isWaiting = false;

  /** `askToSettle` is called with the first letter that nobody was told of. */
  constructor(askToSettle: () => void) {
    this.#askToSettle = askToSettle;
  }

  /** True while something was typed that those who follow the draft were not told of, taken over or not. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  add<Section extends SectionName>(section: Section, name: TextName<Section>, read: () => string): void {
    this.#fields.set(`${section}.${name}`, { section, name, read });
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#askToSettle();
  }

  /** The body with every text as its field holds it; the same object where there is nothing new. */
  putInto(body: NoteBody): NoteBody {
    if (this.#fields.size === 0) return body;
    const after = [...this.#fields.values()].reduce(withText, body);
    this.#fields.clear();
    return after;
  }

  /** Everybody knows of all that was typed, or nobody is to know of it any more. */
  forget(): void {
    this.#fields.clear();
    this.#isWaiting = false;
  }
}

function withText(body: NoteBody, { section, name, read }: Typed): NoteBody {
  const text = read();
  const before: Readonly<Record<string, unknown>> = body[section];
  if (before[name] === text) return body;
  return withTouched(body, { ...body, [section]: { ...before, [name]: text } });
}
