import type { SamplePerson } from './sample-person.ts';

/** Two who have not been treated yet: one under age, and one who is on the list already under another spelling. */
export const newPeople: readonly SamplePerson[] = [
  {
    client: {
      name: 'Leo Marchetti',
      pronouns: 'he/him',
      phone: '555-0113',
      guardianName: 'Rosa Marchetti',
      guardianRelation: 'mother',
      guardianPhone: '555-0124',
      occupation: 'Pupil, rows at school',
      sittingHours: 7,
      lifting: 'light',
    },
    age: 16,
    episode: {
      onsetDaysAgo: 20,
      mode: 'gradual',
      complaint: 'Low back aches after long sessions on the rowing machine.',
      goals: 'Row the spring regatta',
      plan: 'First visit to come, with his mother',
    },
    focus: [],
    techniques: [],
    visits: [],
  },
  {
    // Taken down a second time on the phone: the sample practice has a double to merge.
    client: {
      name: 'Miriam Okonkwoo',
      phone: '(555) 0103',
      email: 'miriam.okonkwo@example.org',
      occupation: 'Primary school teacher',
    },
    age: 36,
    episode: {
      onsetDaysAgo: 4,
      mode: 'unknown',
      complaint: 'Low back is tight again.',
      goals: 'Sleep through the night',
      plan: 'First visit to come',
    },
    focus: [],
    techniques: [],
    visits: [],
  },
];
