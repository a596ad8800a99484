import type { BlockKind } from '../handouts/block.ts';
import type { Technique } from '../notes/techniques.ts';
import { termsEn } from './en.ts';

/** What a handout says around its texts. `{{…}}` stands for what is filled in. */
export type HandoutWords = {
  /** Shows in window titles and print queues: it names nobody. */
  readonly documentTitle: string;
  readonly title: string;
  /** With `{{name}}`, `{{date}}` and `{{therapist}}`. */
  readonly forWhom: string;
  readonly nextVisit: string;
  /** A day with its time of day. */
  readonly dayAt: (day: string, time: string) => string;
  readonly mapTitle: string;
  readonly kind: Readonly<Record<BlockKind, string>>;
  readonly howOften: string;
  /** Before what is changed in an exercise for this client. */
  readonly forYou: string;
  /** Before the techniques that the therapist offers. */
  readonly techniques: string;
  readonly technique: Readonly<Record<Technique, string>>;
  /** With `{{reviewed}}` and `{{due}}`. */
  readonly reviewed: string;
  /** At the foot of each page. */
  readonly reviewedOn: (date: string) => string;
  /** Before the titles of texts whose review was due. */
  readonly reviewWasDue: string;
  readonly page: (page: number, count: number) => string;
  /** In place of a number where the practice has named none. */
  readonly emergencyNumber: string;
};

export const handoutEn: HandoutWords = {
  documentTitle: 'Aftercare handout',
  title: 'Your aftercare sheet',
  forWhom: 'For {{name}}, after your session on {{date}} with {{therapist}}',
  nextVisit: 'Your next visit',
  dayAt: (day, time) => `${day} at ${time}`,
  mapTitle: 'Where it hurts and what we worked on',
  kind: termsEn.blockKind,
  howOften: 'How often',
  forYou: 'For you',
  techniques: 'Techniques',
  // The abbreviation beside it says nothing to a client.
  technique: { ...termsEn.technique, 'muscle-energy': 'Muscle energy' },
  reviewed: 'Content reviewed {{reviewed}}. Next review due {{due}}.',
  reviewedOn: (date) => `Texts reviewed ${date}`,
  reviewWasDue: 'The review of these texts was due',
  page: (page, count) => `Page ${page} of ${count}`,
  emergencyNumber: 'your local emergency number',
};
