import type { HandoutSnapshot } from '#db/queries/handout-sources.ts';
import type { ContentBlock } from '#domain/handouts/block.ts';
import type { HandoutChoice } from '#domain/handouts/choice.ts';
import type { OwnBlockFields } from '#domain/handouts/own-block.ts';

/** A choice of one text and nothing else. */
export const plainChoice: HandoutChoice = {
  blockIds: ['limits'],
  message: '',
  nextVisitDate: null,
  nextVisitTime: null,
  language: 'en',
  paper: 'a4',
  largePrint: false,
  isGrey: false,
  doses: [],
  withMap: false,
};

export const plainSnapshot: HandoutSnapshot = {
  practice: { name: 'Harbour', phone: '', email: '', address: '', emergencyNumber: '112' },
  therapist: { name: 'Robin', credentials: 'LMT', techniques: ['swedish'] },
  client: { name: 'Ada', preferredName: '' },
  sessionDate: '2026-11-22',
  noteVersion: 1,
  choice: plainChoice,
  adaptations: [{ id: 'exercise-bridge', adaptations: ['knee-problem'] }],
  logoId: null,
  today: '2026-11-22',
  createdAt: '2026-11-22T10:00:00.000Z',
};

export const plainBlock: ContentBlock = {
  id: 'limits',
  version: 1,
  kind: 'get-help',
  title: 'What this sheet is',
  order: 900,
  required: true,
  tags: [],
  statements: [],
  evidence: 'S',
  sources: ['Ours'],
  readingGrade: 4,
  reviewedOn: '2026-11-22',
  reviewDue: '2027-11-22',
  illustration: null,
  language: 'en',
  body: 'It does not take the place of a doctor.',
  edit: null,
};

export const ownWording: OwnBlockFields = {
  kind: 'self-care',
  title: 'Our stretching evening',
  body: 'Every first Monday at seven. **Bring a mat.**',
  tags: [],
  sources: [],
  reviewedOn: '2026-11-22',
  reviewDue: '2027-11-22',
};
