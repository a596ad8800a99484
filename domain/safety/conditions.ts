/**
 * What in a client's health limits massage, beside the red flags. Four groups (clinical.md 4.2 splits them so; the
 * split is ours): `stop` no session today, `area` keep off that place, `clearance` a physician's word or a documented
 * reason first and a lighter hand, `note` go on with care. `asked` says where it is known from: the health history, or
 * a question of the day. Sources: NCCAM and NCCIH safety lists (deep vein thrombosis, bleeding, fragile bones, fever,
 * wounds, tumours, nerve damage, infection, pregnancy, cancer, fragile skin, heart disease); NCCIH on low platelets and
 * anticoagulants; Mueller and Grunwald 2021 (PMC8396946) on pregnancy.
 */
export const conditionGroups = ['stop', 'area', 'clearance', 'note'] as const;
export type ConditionGroup = (typeof conditionGroups)[number];

export const conditions = [
  { id: 'clot-suspected', group: 'stop', asked: 'today' },
  { id: 'fever', group: 'stop', asked: 'today' },
  { id: 'contagious-illness', group: 'stop', asked: 'today' },
  { id: 'acute-injury', group: 'stop', asked: 'today' },
  { id: 'heart-attack-or-stroke-recent', group: 'stop', asked: 'today' },
  { id: 'unstable-angina', group: 'stop', asked: 'today' },
  { id: 'severe-hypertension', group: 'stop', asked: 'today' },
  { id: 'pregnancy-warning-signs', group: 'stop', asked: 'today' },
  { id: 'intoxication', group: 'stop', asked: 'today' },
  { id: 'no-consent-today', group: 'stop', asked: 'today' },

  { id: 'open-wound', group: 'area', asked: 'today' },
  { id: 'burn', group: 'area', asked: 'today' },
  { id: 'skin-infection', group: 'area', asked: 'today' },
  { id: 'shingles', group: 'area', asked: 'today' },
  { id: 'bruise', group: 'area', asked: 'today' },
  { id: 'acute-strain', group: 'area', asked: 'today' },
  { id: 'recent-injection', group: 'area', asked: 'today' },
  { id: 'acute-inflamed-joint', group: 'area', asked: 'today' },
  { id: 'varicose-veins', group: 'area', asked: 'history' },
  { id: 'fracture-site', group: 'area', asked: 'history' },
  { id: 'tumour-or-radiation-area', group: 'area', asked: 'history' },
  { id: 'hernia', group: 'area', asked: 'history' },
  { id: 'numb-area', group: 'area', asked: 'history' },
  { id: 'implanted-device', group: 'area', asked: 'history' },

  { id: 'anticoagulant', group: 'clearance', asked: 'history' },
  { id: 'antiplatelet-combination', group: 'clearance', asked: 'history' },
  { id: 'bleeding-disorder', group: 'clearance', asked: 'history' },
  { id: 'osteoporosis', group: 'clearance', asked: 'history' },
  { id: 'cancer-in-treatment', group: 'clearance', asked: 'history' },
  { id: 'heart-failure', group: 'clearance', asked: 'history' },
  { id: 'kidney-failure', group: 'clearance', asked: 'history' },
  { id: 'diabetes-with-neuropathy', group: 'clearance', asked: 'history' },
  { id: 'epilepsy-uncontrolled', group: 'clearance', asked: 'history' },
  { id: 'surgery-recent', group: 'clearance', asked: 'history' },
  { id: 'spinal-surgery', group: 'clearance', asked: 'history' },
  { id: 'aortic-aneurysm-known', group: 'clearance', asked: 'history' },
  { id: 'pregnancy-high-risk', group: 'clearance', asked: 'history' },
  { id: 'steroids-long-term', group: 'clearance', asked: 'history' },
  { id: 'connective-tissue-disorder', group: 'clearance', asked: 'history' },

  { id: 'pregnancy', group: 'note', asked: 'history' },
  { id: 'hypertension-controlled', group: 'note', asked: 'history' },
  { id: 'trauma-history', group: 'note', asked: 'history' },
  { id: 'scoliosis', group: 'note', asked: 'history' },
  { id: 'hypermobility', group: 'note', asked: 'history' },
  { id: 'alcohol-or-painkiller-today', group: 'note', asked: 'today' },
] as const satisfies readonly { id: string; group: ConditionGroup; asked: 'today' | 'history' }[];

export type Condition = (typeof conditions)[number];
export type ConditionId = Condition['id'];
export type HistoryCondition = Extract<Condition, { asked: 'history' }>['id'];
export type TodayCondition = Extract<Condition, { asked: 'today' }>['id'];
