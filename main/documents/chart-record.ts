import type { ClientFields } from '#domain/clients/client.ts';
import type { EpisodeFields } from '#domain/clients/episode.ts';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import { type HealthHistory, healthTopics, historyConditions } from '#domain/health/history.ts';
import type { PaperSize } from '#domain/practice/practice.ts';
import { termsEn } from '#domain/terms/en.ts';
import { healthEn } from '#domain/terms/health-en.ts';
import { safetyEn } from '#domain/terms/safety-en.ts';
import type { Block, Canvas } from './canvas.ts';
import { factRows, noteSection, typedWords } from './note-parts.ts';
import { dateInWords } from './words.ts';

/** Health as it is known on the day of the print. */
export type ChartHealth = { readonly recordedOn: CalendarDate; readonly body: HealthHistory };

export type ChartEpisode = { readonly fields: EpisodeFields; readonly closedAt: string | null };

type RecordInput = {
  readonly practice: { readonly paper: PaperSize };
  readonly client: ClientFields;
  readonly health: ChartHealth | null;
  readonly episodes: readonly ChartEpisode[];
};

/** What stands in a chart before the sessions: the client, health, the episodes. */
export function recordBlocks(canvas: Canvas, input: RecordInput): readonly Block[] {
  const { client, health, episodes } = input;
  const { paper } = input.practice;
  return [
    ...clientBlocks(canvas, client),
    ...healthBlocks(canvas, health, paper),
    ...episodes.flatMap((episode) => episodeBlocks(canvas, episode, paper)),
  ];
}

function clientBlocks(canvas: Canvas, client: ClientFields): readonly Block[] {
  const phones = [{ label: client.phoneLabel, number: client.phone }, ...client.morePhones]
    .filter(({ number }) => number !== '')
    .map(({ label, number }) => (label === '' ? number : `${number} (${label})`));
  const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(', ');
  return noteSection(canvas, 'The client', (section) => [
    ...factRows(canvas, section, [
      ['Called', client.preferredName],
      ['Pronouns', client.pronouns],
      ['Phone', phones.join('; ')],
      ['E-mail', client.email],
      ['Address', client.address.replaceAll('\n', ', ')],
      ['Guardian', joined(client.guardianName, client.guardianRelation, client.guardianPhone)],
      ['In an emergency', joined(client.emergencyName, client.emergencyRelation, client.emergencyPhone)],
      ['Occupation', client.occupation],
      ['Physician', joined(client.physician, client.physicianContact)],
      ['Referred by', client.referralSource],
      ['Pressure limit', client.pressureLimit === null ? '' : `${client.pressureLimit} of 5`],
    ]),
    ...typedWords(canvas, section, 'Allergies', client.allergies),
    ...typedWords(canvas, section, 'Oils and creams to avoid', client.oilAllergies),
    ...typedWords(canvas, section, 'To know before touching', client.cautions),
    ...typedWords(canvas, section, 'Areas to avoid', client.areasToAvoid),
    ...typedWords(canvas, section, 'Preferences', client.preferences),
  ]);
}

function healthBlocks(canvas: Canvas, health: ChartHealth | null, paper: PaperSize): readonly Block[] {
  return noteSection(canvas, 'Health', (section) => {
    if (health === null) return [];
    const { body, recordedOn } = health;
    const said = historyConditions.filter((id) => body.conditions[id].answer === 'yes');
    const notAsked = historyConditions.filter((id) => body.conditions[id].answer === 'not-asked');
    const weeks = body.pregnancyWeeks === null ? '' : `${body.pregnancyWeeks} weeks on that day`;
    return [
      ...factRows(canvas, section, [
        ['Recorded', dateInWords(recordedOn, paper)],
        ...said.map(
          (id) =>
            [
              'Yes',
              [safetyEn.condition[id].therapist, body.conditions[id].detail]
                .filter((part) => part !== '')
                .join(': '),
            ] as const,
        ),
        [
          'Not asked',
          notAsked.length === 0 ? '' : `${notAsked.length} of ${historyConditions.length} conditions`,
        ],
        ['Pregnancy', weeks],
        ...healthTopics.map((topic) => [healthEn.topic[topic], topicWords(body, topic)] as const),
      ]),
      ...typedWords(canvas, section, 'Notes', body.words),
    ];
  });
}

function topicWords(body: HealthHistory, topic: (typeof healthTopics)[number]): string {
  const answer = body.topics[topic];
  if (answer !== 'yes') return healthEn.answer[answer];
  const listed = {
    medications: body.medications.map(({ name, dose, class: kind }) =>
      [name, dose, healthEn.medicationClass[kind]].filter((part) => part !== '').join(', '),
    ),
    allergies: body.allergies.map(({ kind, detail }) =>
      [healthEn.allergyKind[kind], detail].filter((part) => part !== '').join(': '),
    ),
    surgeries: body.surgeries.map(({ what, on }) =>
      [what, on ?? ''].filter((part) => part !== '').join(', '),
    ),
    implants: [body.implants],
    injuries: [body.injuries],
  }[topic].filter((words) => words.trim() !== '');
  return listed.length === 0 ? healthEn.answer.yes : listed.join('; ');
}

function episodeBlocks(
  canvas: Canvas,
  { fields, closedAt }: ChartEpisode,
  paper: PaperSize,
): readonly Block[] {
  const onset = dateInWords(fields.onset, paper);
  return noteSection(canvas, `Episode since ${onset}`, (section) => [
    ...typedWords(canvas, section, 'In the client’s words', fields.complaint),
    ...factRows(canvas, section, [
      ['Began', fields.onsetIsApproximate ? `About ${onset}` : onset],
      ['How', termsEn.onsetMode[fields.onsetMode]],
      ['Plan of care', fields.plan],
      ['Closed', closedAt === null ? 'Open' : dateInWords(closedAt.slice(0, 10), paper)],
    ]),
    ...typedWords(canvas, section, 'What happened', fields.mechanism),
    ...typedWords(canvas, section, 'Goals', fields.goals),
  ]);
}
