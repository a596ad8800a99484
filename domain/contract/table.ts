import type { z } from 'zod';
import { amendments } from './amendments.ts';
import { clients } from './clients.ts';
import { consents } from './consents.ts';
import { contacts } from './contacts.ts';
import { documents } from './documents.ts';
import { episodes } from './episodes.ts';
import { files } from './files.ts';
import { handoutLibrary } from './handout-library.ts';
import { handouts } from './handouts.ts';
import { health } from './health.ts';
import { intake } from './intake.ts';
import { letters } from './letters.ts';
import { measures } from './measures.ts';
import { merges } from './merges.ts';
import { meter } from './meter.ts';
import { noteMap } from './note-map.ts';
import { notes } from './notes.ts';
import { outcomes } from './outcomes.ts';
import { practice } from './practice.ts';
import { practiceLogo } from './practice-logo.ts';
import { progress } from './progress.ts';
import { safety } from './safety.ts';
import { search } from './search.ts';
import { spelling } from './spelling.ts';
import { therapists } from './therapists.ts';
import { timeline } from './timeline.ts';
import { vault } from './vault.ts';
import { writingAids } from './writing-aids.ts';

/** Every method of the boundary by its name, `subject.verb`. */
export const methods = {
  ...vault,
  ...practice,
  ...practiceLogo,
  ...therapists,
  ...clients,
  ...merges,
  ...episodes,
  ...notes,
  ...amendments,
  ...meter,
  ...noteMap,
  ...progress,
  ...measures,
  ...outcomes,
  ...search,
  ...handouts,
  ...handoutLibrary,
  ...documents,
  ...files,
  ...contacts,
  ...timeline,
  ...consents,
  ...safety,
  ...letters,
  ...health,
  ...intake,
  ...writingAids,
  ...spelling,
} as const;

export type Methods = typeof methods;
export type MethodName = keyof Methods;
export type MethodInput<Name extends MethodName> = z.output<Methods[Name]['input']>;
export type MethodOutput<Name extends MethodName> = z.output<Methods[Name]['output']>;

export type NamesOfKind<Kind> = {
  [Name in MethodName]: Methods[Name]['kind'] extends Kind ? Name : never;
}[MethodName];

export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(methods, name);
}
