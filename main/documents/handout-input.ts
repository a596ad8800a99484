import type { MapBody } from '#domain/anatomy/map/marked.ts';
import type { CalendarDate, Instant } from '#domain/dates/calendar-date.ts';
import type { ContentBlock } from '#domain/handouts/block.ts';
import type { HandoutChoice } from '#domain/handouts/choice.ts';
import type { Suggestion } from '#domain/handouts/suggest.ts';
import type { Logo } from '#domain/practice/logo.ts';
import type { PracticeFields, TherapistFields } from '#domain/practice/practice.ts';
import { handoutWords } from './words.ts';

/** The logo as it is printed; without transparency, which pdfkit would unpack out of turn. */
export type HandoutLogo = Omit<Logo, 'id'>;

/** What a handout is made from. */
export type HandoutInput = {
  readonly practice: Pick<PracticeFields, 'name' | 'phone' | 'email' | 'address' | 'emergencyNumber'>;
  /** Null where the practice has none. */
  readonly logo: HandoutLogo | null;
  readonly therapist: Pick<TherapistFields, 'name' | 'credentials'> &
    Partial<Pick<TherapistFields, 'techniques'>>;
  readonly client: { readonly name: string; readonly preferredName: string };
  readonly sessionDate: CalendarDate;
  /** The day of making: texts whose review was due before it are named on the sheet. */
  readonly today: CalendarDate;
  readonly choice: HandoutChoice;
  /** What the session's map shows, where the choice asks for it. */
  readonly body: MapBody;
  /** What is printed, as `printedBlocks` of domain/handouts gives it. */
  readonly blocks: readonly ContentBlock[];
  /** What is changed in exercises for this client, as `suggestBlocks` of domain/handouts gives it. */
  readonly adaptations: readonly Pick<Suggestion, 'id' | 'adaptations'>[];
  readonly createdAt: Instant;
  readonly fontsFolder: string;
};

/** What the texts may name with `{{…}}`. */
export function placeholderValues({ practice, choice }: HandoutInput): Readonly<Record<string, string>> {
  const { emergencyNumber } = practice;
  return {
    emergencyNumber: emergencyNumber === '' ? handoutWords[choice.language].emergencyNumber : emergencyNumber,
  };
}
