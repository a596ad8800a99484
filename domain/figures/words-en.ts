import type { IllustrationId } from './illustration-ids.ts';

/** A drawing in words, for those who do not see it: the whole, then each position. */
export type IllustrationWords = {
  readonly about: string;
  readonly frames: readonly [string] | readonly [string, string];
};

export const illustrationEn: Readonly<Record<IllustrationId, IllustrationWords>> = {
  'pelvic-tilt': {
    about: 'Pelvic tilt, lying on the back with knees bent',
    frames: [
      'Arms folded on the chest, a small hollow between the low back and the mat.',
      'The low back is pressed flat onto the mat.',
    ],
  },
  'knee-to-chest': {
    about: 'Knee to chest, lying on the back',
    frames: [
      'Both knees bent, both feet flat on the mat.',
      'Both hands draw one knee to the chest; the other foot stays flat.',
    ],
  },
  'knee-rolls': {
    about: 'Knee rolls, lying on the back, seen from above',
    frames: [
      'Knees bent and together, feet flat, arms out to the sides.',
      'Both knees have rolled to one side; both shoulders stay down.',
    ],
  },
  'cat-cow': {
    about: 'Cat and cow, on hands and knees',
    frames: ['The back is rounded up and the head hangs.', 'The belly sags gently and the head is up.'],
  },
  'bottom-to-heels': {
    about: 'Bottom to heels, starting on hands and knees',
    frames: [
      'On hands and knees, the hands under the shoulders.',
      'The bottom is back on the heels, the arms are long in front, the head is down.',
    ],
  },
  'bird-dog': {
    about: 'Bird dog, on hands and knees',
    frames: [
      'On hands and knees, the back level.',
      'One leg is long behind and the arm of the other side is long in front; the back stays level.',
    ],
  },
  'dead-bug': {
    about: 'Dead bug, lying on the back',
    frames: [
      'Both arms point up; hips and knees are bent like on a chair.',
      'One heel is down on the mat and the arm of the other side is back beside the head.',
    ],
  },
  bridge: {
    about: 'Bridge, lying on the back with knees bent',
    frames: [
      'Hips down, feet flat, arms beside the body.',
      'Hips lifted: shoulders, hips and knees are in one line.',
    ],
  },
  'curl-up': {
    about: 'Curl-up, lying on the back, one knee bent and one leg long',
    frames: [
      'Hands under the hollow of the low back, head down.',
      'Head and shoulders are just off the mat.',
    ],
  },
  'side-plank': {
    about: 'Side plank on the knees, seen from the front',
    frames: [
      'On one side, the elbow under the shoulder, knees bent, hips down.',
      'Hips lifted: head, shoulders, hips and knees are in line.',
    ],
  },
  'hip-flexor-stretch': {
    about: 'Hip stretch, kneeling on one knee with the other foot in front',
    frames: [
      'The trunk is upright, the hands are on the front thigh.',
      'The hips have moved forward, the trunk stays upright.',
    ],
  },
  'figure-four': {
    about: 'Figure four, lying on the back',
    frames: [
      'One foot flat; the other ankle rests on its knee.',
      'Both hands draw the crossed legs to the chest; the head stays down.',
    ],
  },
  walking: {
    about: 'Walking upright at an easy pace',
    frames: ['A step forward, the arms swinging.', 'The next step, looking ahead.'],
  },
  'belly-breathing': {
    about: 'Belly breathing, lying on the back with a hand on the belly',
    frames: ['Breathing in, the belly and the hand rise.', 'Breathing out, the belly and the hand sink.'],
  },
  desk: {
    about: 'Sitting at a desk',
    frames: [
      'The low back against the backrest, feet flat, elbows close to the body, the screen straight ahead with its top at eye level.',
    ],
  },
  chair: {
    about: 'Sitting on a chair',
    frames: ['The low back is supported, the thighs are level, both feet are flat on the floor.'],
  },
  lifting: {
    about: 'Lifting a box',
    frames: [
      'Hips and knees bent, the box close to the body.',
      'Standing up, the box held close at the waist.',
    ],
  },
  'sleeping-side': {
    about: 'Sleeping on the side',
    frames: ['Lying on the side, a pillow under the head and one between the knees.'],
  },
  'sleeping-back': {
    about: 'Sleeping on the back',
    frames: ['Lying on the back, a pillow under the head and one under the knees.'],
  },
  'changing-position': {
    about: 'Changing position',
    frames: ['Sitting on a chair.', 'Standing up from the chair.'],
  },
  heat: {
    about: 'Heat for the low back',
    frames: ['Resting with a warm wrap at the low back.'],
  },
};
