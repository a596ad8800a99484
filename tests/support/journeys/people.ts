import type { NewClient, NewEpisode } from './clients.ts';
import type { NoteWords } from './notes.ts';
import type { FirstRunAnswers } from './practice.ts';

/** Invented people and notes for everything that drives the real window. Phone numbers are reserved for fiction. */
export const ourPractice: FirstRunAnswers = {
  practice: 'Lindenhof Massage',
  phone: '555-0142',
  emergencyNumber: '911',
  therapist: 'Ruth Kalvin',
  credentials: 'LMT',
  techniques: ['Deep tissue', 'Swedish', 'Trigger point'],
  passphrase: 'gravel lantern fourteen oboes',
};

export const ourClient: NewClient = {
  name: 'Henrike Tollund',
  phone: '555-0177',
  birthDate: '1979-04-23',
  allergies: 'Almond oil',
};

export const ourEpisode: NewEpisode = {
  complaint: 'Low back locked after moving boxes, worst on the left.',
  onset: '2026-10-19',
  how: 'After lifting',
};

/** The first visit, with the three techniques. */
export const firstVisit: NoteWords = {
  complaint: 'Stiff in the morning, eases after an hour on her feet.',
  painBefore: 7,
  painWorst: 8,
  qualities: ['Aching'],
  findings: [{ structure: 'Quadratus lumborum', side: 'Left', tone: 2, tenderness: 2 }],
  treatments: [
    {
      technique: 'Swedish, effleurage',
      structure: 'Thoracolumbar fascia',
      side: 'Both sides',
      pressure: 2,
      minutes: 10,
    },
    {
      technique: 'Deep tissue, stripping',
      structure: 'Quadratus lumborum',
      side: 'Left',
      pressure: 4,
      minutes: 20,
    },
    {
      technique: 'Trigger point, compression',
      structure: 'Gluteus medius',
      side: 'Left',
      pressure: 3,
      minutes: 10,
    },
  ],
  painAfter: 4,
  response: 'Better',
  assessment: 'Left side let go well; right side was guarded at first.',
  frequency: 'Weekly for four weeks',
  nextVisit: '2026-12-01',
};

/** The first visit as the map takes it: three findings, all treated, and two measures. */
export const mappedVisit: NoteWords = {
  complaint: firstVisit.complaint ?? '',
  painBefore: 7,
  regions: ['Low back, left'],
  findings: [
    {
      structure: 'Gluteus medius',
      side: 'Left',
      tone: 2,
      tenderness: 3,
      isOnMap: true,
      treatedWith: 'Swedish',
    },
    {
      structure: 'Gluteus maximus',
      side: 'Left',
      tone: 2,
      tenderness: 2,
      isOnMap: true,
      treatedWith: 'Deep tissue, stripping',
    },
    {
      structure: 'Hamstrings',
      side: 'Left',
      tone: 1,
      tenderness: 1,
      isOnMap: true,
      treatedWith: 'Trigger point, compression',
    },
  ],
  measures: [
    { movement: 'Fingertip to floor', before: '18', after: '11' },
    { movement: 'Modified-modified Schober', before: '4.5', after: '6' },
  ],
  painAfter: 4,
  response: 'Better',
  frequency: 'Weekly for four weeks',
  nextVisit: '2026-12-01',
};

/** A follow-up visit, as little as one would write. */
export const secondVisit: NoteWords = {
  painBefore: 4,
  painAfter: 2,
  sinceLastTime: 'Better',
  homeCare: 'Most days',
  isSameAsLastTime: true,
  response: 'Better',
  reaction: 'None',
};
