import { createInstance } from 'i18next';
import { amend } from './en/amend.ts';
import { app } from './en/app.ts';
import { carry } from './en/carry.ts';
import { client } from './en/client.ts';
import { clients } from './en/clients.ts';
import { common } from './en/common.ts';
import { consents } from './en/consents.ts';
import { contacts } from './en/contacts.ts';
import { course } from './en/course.ts';
import { due } from './en/due.ts';
import { entry } from './en/entry.ts';
import { files } from './en/files.ts';
import { handout } from './en/handout.ts';
import { health } from './en/health.ts';
import { intake } from './en/intake.ts';
import { letters } from './en/letters.ts';
import { library } from './en/library.ts';
import { map } from './en/map.ts';
import { merge } from './en/merge.ts';
import { meter } from './en/meter.ts';
import { notes } from './en/notes.ts';
import { outcome } from './en/outcome.ts';
import { outcomes } from './en/outcomes.ts';
import { paper } from './en/paper.ts';
import { practice } from './en/practice.ts';
import { progress } from './en/progress.ts';
import { reading } from './en/reading.ts';
import { safety } from './en/safety.ts';
import { scores } from './en/scores.ts';
import { therapists } from './en/therapists.ts';
import { timeline } from './en/timeline.ts';
import { today } from './en/today.ts';
import { treatment } from './en/treatment.ts';
import { vault } from './en/vault.ts';
import { writing } from './en/writing.ts';
import { intakeScreen } from './es/intake-screen.ts';
import type { KeyOf, TextAt, ValuesOf } from './text-types.ts';

/** Every text of the window in English: one object an area, one file an object. */
const en = {
  amend,
  app,
  carry,
  client,
  clients,
  common,
  consents,
  contacts,
  course,
  due,
  entry,
  files,
  handout,
  intake,
  health,
  letters,
  library,
  map,
  merge,
  meter,
  notes,
  outcome,
  outcomes,
  paper,
  practice,
  progress,
  reading,
  safety,
  scores,
  therapists,
  timeline,
  today,
  treatment,
  vault,
  writing,
} as const;

type Texts = typeof en;

/** `area.path` of a text. Texts with `_one` and `_other` are asked for without the ending, with a `count`. */
export type TextKey = KeyOf<Texts>;
type Values<Key extends TextKey> = ValuesOf<TextAt<Texts, Key>>;

const catalogue = createInstance({
  lng: 'en',
  resources: { en: { translation: en }, es: { translation: { intake: { screen: intakeScreen } } } },
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

/** Texts that a client reads, who may read another language than the therapist. */
export type ScreenKey = Extract<TextKey, `intake.screen.${keyof typeof intakeScreen}`>;

/** As `t`, in the language of the client who has the window. */
export function screenTexts(language: 'en' | 'es') {
  return <Key extends ScreenKey>(
    key: Key,
    ...[values]: [keyof Values<Key>] extends [never] ? [] : [values: Values<Key>]
  ): string => lookUp(key, { ...values, lng: language });
}
