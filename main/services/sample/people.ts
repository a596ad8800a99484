import type { Side, StructureId } from '#domain/anatomy/structures.ts';
import type { ClientFields } from '#domain/clients/client.ts';
import type { OnsetMode } from '#domain/clients/episode.ts';
import type { Technique } from '#domain/notes/techniques.ts';
import type { RedFlag } from '#domain/safety/red-flags.ts';

/** One visit: how many days ago, pain before and after, and what was open. */
export type SampleVisit = {
  readonly daysAgo: number;
  readonly before: number;
  readonly after: number;
  readonly words?: string;
  readonly flag?: RedFlag;
  readonly hasHandout?: boolean;
  readonly isDraft?: boolean;
};

export type SamplePerson = {
  readonly client: Partial<ClientFields> & { readonly name: string };
  /** Age in years; the birth date is counted back from today. */
  readonly age: number;
  readonly episode: {
    readonly onsetDaysAgo: number;
    readonly mode: OnsetMode;
    readonly complaint: string;
    readonly goals: string;
    readonly plan: string;
    readonly isClosed?: boolean;
  };
  readonly focus: readonly { readonly structure: StructureId; readonly side: Side }[];
  readonly techniques: readonly Technique[];
  readonly visits: readonly SampleVisit[];
};

/** Twelve people who do not exist, with phone numbers reserved for fiction. */
export const samplePeople: readonly SamplePerson[] = [
  {
    client: {
      name: 'Ada Lindqvist',
      pronouns: 'she/her',
      phone: '555-0101',
      occupation: 'Nurse',
      tags: ['evenings'],
    },
    age: 41,
    episode: {
      onsetDaysAgo: 24,
      mode: 'after-lifting',
      complaint: 'Low back seized up after lifting a patient, worst on the right.',
      goals: 'Work a full shift without stopping',
      plan: 'Weekly for four weeks, then look again',
    },
    focus: [
      { structure: 'quadratus-lumborum', side: 'right' },
      { structure: 'iliocostalis-lumborum', side: 'right' },
    ],
    techniques: ['swedish', 'trigger-point'],
    visits: [
      { daysAgo: 21, before: 7, after: 5, hasHandout: true },
      { daysAgo: 14, before: 5, after: 3 },
      { daysAgo: 7, before: 3, after: 2, hasHandout: true },
    ],
  },
  {
    client: {
      name: 'Tomás Herrera Quintana',
      preferredName: 'Tom',
      pronouns: 'he/him',
      phone: '555-0102',
      occupation: 'Delivery driver',
      tags: ['drives all day'],
    },
    age: 52,
    episode: {
      onsetDaysAgo: 410,
      mode: 'gradual',
      complaint: 'A dull ache across the belt line, stiff after hours of driving.',
      goals: 'Drive three hours; pick up his granddaughter',
      plan: 'Every second week',
    },
    focus: [
      { structure: 'gluteus-medius', side: 'both' },
      { structure: 'multifidus', side: 'both' },
    ],
    techniques: ['deep-tissue', 'swedish'],
    visits: [
      { daysAgo: 126, before: 6, after: 5, hasHandout: true },
      { daysAgo: 112, before: 6, after: 4 },
      { daysAgo: 98, before: 5, after: 4 },
      { daysAgo: 84, before: 6, after: 4 },
      { daysAgo: 70, before: 5, after: 3 },
      { daysAgo: 56, before: 4, after: 3, hasHandout: true },
      { daysAgo: 42, before: 4, after: 3 },
      { daysAgo: 28, before: 4, after: 2 },
      { daysAgo: 14, before: 3, after: 2 },
    ],
  },
  {
    client: { name: 'Miriam Okonkwo', pronouns: 'she/her', phone: '555-0103', occupation: 'Teacher' },
    age: 36,
    episode: {
      onsetDaysAgo: 60,
      mode: 'unknown',
      complaint: 'Tight low back that comes and goes with busy weeks.',
      goals: 'Sleep through the night',
      plan: 'Every ten days',
    },
    focus: [{ structure: 'longissimus-thoracis', side: 'both' }],
    techniques: ['swedish'],
    visits: [
      { daysAgo: 50, before: 5, after: 3 },
      { daysAgo: 40, before: 3, after: 2 },
      { daysAgo: 30, before: 6, after: 4 },
      { daysAgo: 20, before: 4, after: 3 },
      { daysAgo: 10, before: 5, after: 4, hasHandout: true },
    ],
  },
  {
    client: {
      name: 'George Abernathy',
      phone: '555-0104',
      cautions: 'Takes a blood thinner. No deep work, no friction, watch for bruises.',
      pressureLimit: 2,
      occupation: 'Retired',
      physician: 'Dr. Farouk',
    },
    age: 74,
    episode: {
      onsetDaysAgo: 900,
      mode: 'gradual',
      complaint: 'Stiff low back in the morning, eases once he walks.',
      goals: 'Walk to the market and back',
      plan: 'Every three weeks',
    },
    focus: [{ structure: 'thoracolumbar-fascia', side: 'both' }],
    techniques: ['swedish'],
    visits: [
      { daysAgo: 63, before: 4, after: 3 },
      { daysAgo: 42, before: 4, after: 3 },
      { daysAgo: 21, before: 4, after: 3 },
    ],
  },
  {
    client: { name: 'Priya Raman', pronouns: 'she/her', phone: '555-0105', occupation: 'Software tester' },
    age: 29,
    episode: {
      onsetDaysAgo: 12,
      mode: 'sudden',
      complaint: 'Sharp catch on the left when getting out of the chair.',
      goals: 'Sit for an hour; get back to climbing',
      plan: 'Twice in two weeks',
    },
    focus: [
      { structure: 'piriformis', side: 'left' },
      { structure: 'gluteus-maximus', side: 'left' },
    ],
    techniques: ['trigger-point', 'swedish'],
    visits: [
      { daysAgo: 8, before: 6, after: 4, hasHandout: true },
      { daysAgo: 0, before: 4, after: 3, isDraft: true },
    ],
  },
  {
    client: { name: 'Walter Brandt', phone: '555-0106', occupation: 'Roofer' },
    age: 58,
    episode: {
      onsetDaysAgo: 5,
      mode: 'sudden',
      complaint: 'Pain down both legs since the weekend, numb between the legs.',
      goals: 'Not set yet',
      plan: 'Referred before treatment',
    },
    focus: [],
    techniques: [],
    visits: [
      {
        daysAgo: 2,
        before: 8,
        after: 8,
        flag: 'cauda-equina',
        words:
          'Not treated. Sent to the emergency department at once; his wife drove him. Called the next day.',
      },
    ],
  },
  {
    client: {
      name: 'Siobhán O’Leary',
      pronouns: 'she/her',
      phone: '555-0107',
      occupation: 'Gardener',
      tags: ['outdoors'],
    },
    age: 47,
    episode: {
      onsetDaysAgo: 75,
      mode: 'gradual',
      complaint: 'Ache on both sides after bending in the beds.',
      goals: 'Two hours of weeding',
      plan: 'Every second week',
    },
    focus: [
      { structure: 'quadratus-lumborum', side: 'both' },
      { structure: 'hamstrings', side: 'both' },
    ],
    techniques: ['deep-tissue'],
    visits: [
      { daysAgo: 70, before: 5, after: 4 },
      { daysAgo: 55, before: 6, after: 5 },
      { daysAgo: 40, before: 6, after: 5 },
      {
        daysAgo: 25,
        before: 7,
        after: 6,
        words: 'No better after four visits. Talked about seeing her doctor.',
      },
    ],
  },
  {
    client: { name: 'Daniel Kowalczyk', pronouns: 'he/him', phone: '555-0108', occupation: 'Rower' },
    age: 24,
    episode: {
      onsetDaysAgo: 200,
      mode: 'after-lifting',
      complaint: 'Low back tight after training blocks.',
      goals: 'Full training week',
      plan: 'Before races',
      isClosed: true,
    },
    focus: [{ structure: 'latissimus-dorsi', side: 'both' }],
    techniques: ['deep-tissue', 'swedish'],
    visits: [
      { daysAgo: 180, before: 4, after: 2 },
      { daysAgo: 165, before: 2, after: 1 },
      { daysAgo: 150, before: 1, after: 0, hasHandout: true },
    ],
  },
  {
    client: {
      name: 'Eleni Papadaki',
      phone: '555-0109',
      occupation: 'Hairdresser',
      allergies: 'Nut oils, lavender',
    },
    age: 33,
    episode: {
      onsetDaysAgo: 95,
      mode: 'gradual',
      complaint: 'Low back and right hip ache after standing all day.',
      goals: 'Stand until six without sitting down',
      plan: 'Weekly for five weeks',
    },
    focus: [
      { structure: 'tensor-fasciae-latae', side: 'right' },
      { structure: 'gluteus-medius', side: 'right' },
    ],
    techniques: ['trigger-point', 'deep-tissue'],
    visits: [
      { daysAgo: 90, before: 7, after: 6 },
      { daysAgo: 83, before: 7, after: 5 },
      { daysAgo: 76, before: 5, after: 4 },
      { daysAgo: 69, before: 4, after: 2 },
      { daysAgo: 62, before: 3, after: 2 },
      { daysAgo: 13, before: 3, after: 1, hasHandout: true },
    ],
  },
  {
    client: { name: 'Noah Feldman', pronouns: 'they/them', phone: '555-0110', occupation: 'Violinist' },
    age: 39,
    episode: {
      onsetDaysAgo: 30,
      mode: 'gradual',
      complaint: 'Left low back tightens in rehearsals.',
      goals: 'Sit through a concert',
      plan: 'Weekly',
    },
    focus: [{ structure: 'multifidus', side: 'left' }],
    techniques: ['swedish', 'trigger-point'],
    visits: [
      { daysAgo: 22, before: 4, after: 2 },
      { daysAgo: 15, before: 3, after: 2 },
    ],
  },
  {
    client: { name: 'Grace Mbeki', phone: '555-0111', occupation: 'Accountant', largePrint: true },
    age: 66,
    episode: {
      onsetDaysAgo: 300,
      mode: 'unknown',
      complaint: 'Stiff on getting up, better by noon.',
      goals: 'Garden and grandchildren',
      plan: 'Monthly',
    },
    focus: [{ structure: 'longissimus-thoracis', side: 'both' }],
    techniques: ['swedish'],
    visits: [
      { daysAgo: 150, before: 5, after: 4 },
      { daysAgo: 120, before: 5, after: 3 },
      { daysAgo: 90, before: 4, after: 3 },
      { daysAgo: 60, before: 4, after: 3 },
      { daysAgo: 30, before: 4, after: 2, hasHandout: true },
    ],
  },
  {
    client: { name: 'Yusuf Demir', pronouns: 'he/him', phone: '555-0112', occupation: 'Chef' },
    age: 45,
    episode: {
      onsetDaysAgo: 3,
      mode: 'after-lifting',
      complaint: 'Pulled the low back with a stock pot, hard to straighten.',
      goals: 'Back at the stove',
      plan: 'First visit to come',
    },
    focus: [],
    techniques: [],
    visits: [],
  },
];
