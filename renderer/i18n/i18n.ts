import { createInstance } from 'i18next';
import { app } from './en/app.ts';
import { client } from './en/client.ts';
import { clients } from './en/clients.ts';
import { common } from './en/common.ts';
import { handout } from './en/handout.ts';
import { library } from './en/library.ts';
import { notes } from './en/notes.ts';
import { practice } from './en/practice.ts';
import { progress } from './en/progress.ts';
import { today } from './en/today.ts';
import { vault } from './en/vault.ts';
import type { KeyOf, TextAt, ValuesOf } from './text-types.ts';

/** Every text of the window in English: one object an area, one file an object. */
const en = {
  app,
  client,
  clients,
  common,
  handout,
  library,
  notes,
  practice,
  progress,
  today,
  vault,
} as const;

type Texts = typeof en;

/** `area.path` of a text. Texts with `_one` and `_other` are asked for without the ending, with a `count`. */
export type TextKey = KeyOf<Texts>;
type Values<Key extends TextKey> = ValuesOf<TextAt<Texts, Key>>;

const catalogue = createInstance({
  lng: 'en',
  resources: { en: { translation: en } },
  initAsync: false,
  // React escapes what it shows; escaping twice would show entities.
  interpolation: { escapeValue: false },
});
catalogue.init();

// The keys are typed here, by our own tree of texts, not by the library.
const lookUp = catalogue.t as (key: string, values: Readonly<Record<string, unknown>>) => string;

/** The words of a text, with its `{{values}}` filled in. A missing value does not compile. */
export function t<Key extends TextKey>(
  key: Key,
  ...[values]: [keyof Values<Key>] extends [never] ? [] : [values: Values<Key>]
): string {
  return lookUp(key, { ...values });
}
