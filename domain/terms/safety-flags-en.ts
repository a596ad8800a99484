import { caudaEquinaNewDays, type ObservationId } from '../safety/observations.ts';
import type { RedFlag } from '../safety/red-flags.ts';
import type { BothWords } from './safety-en.ts';

/** The red flags and what is asked or seen under each, in our own words. */
export const flagsEn = {
  flag: {
    'cauda-equina': {
      therapist: 'Bladder or bowel change, saddle numbness, both legs',
      client: `A change in passing water or stool, numbness between the legs, or trouble in both legs, new in the last ${caudaEquinaNewDays} days or getting worse`,
    },
    'leg-weakness': {
      therapist: 'Severe or growing leg weakness',
      client: 'A foot that drops, or a leg that gives way or gets weaker',
    },
    vascular: {
      therapist: 'Sudden severe back and belly pain, pulsing belly',
      client: 'Sudden severe pain in back or belly, a pulsing belly, or feeling faint and clammy',
    },
    'chest-pain': {
      therapist: 'Chest pain with back pain, collapse',
      client: 'Chest pain together with the back pain, or a collapse',
    },
    fracture: {
      therapist: 'Injury, possible fracture',
      client: 'A bad fall or accident, or a small one with fragile bones',
    },
    infection: {
      therapist: 'Fever, unwell, possible infection',
      client: 'Fever, chills or feeling ill, or a recent infection',
    },
    cancer: {
      therapist: 'Past cancer, weight loss, constant night pain',
      client: 'Cancer in the past, weight loss without reason, or pain that no position eases',
    },
    visceral: {
      therapist: 'Urinary or belly symptoms, lump',
      client: 'Trouble passing water, a lump, or a changed shape of the back',
    },
    inflammatory: {
      therapist: 'Young onset, better with movement, night waking',
      client: 'Pain that began young, wakes you late at night and eases with movement',
    },
    'not-settling': {
      therapist: 'No better after several weeks',
      client: 'No better after a few weeks, or severe pain on exercise',
    },
  } satisfies Record<RedFlag, BothWords>,

  observation: {
    'bladder-or-bowel-change': {
      therapist: 'Bladder or bowel works differently',
      client: 'Passing water or stool has changed',
    },
    'bladder-filling-not-felt': {
      therapist: 'Full bladder or passing urine not felt',
      client: 'You do not feel a full bladder, or the water passing',
    },
    'saddle-numbness': {
      therapist: 'Numbness of saddle or genitals',
      client: 'Numbness between the legs or around the back passage',
    },
    'both-legs': {
      therapist: 'Weakness or sciatica in both legs',
      client: 'Pain running down both legs, or both legs weak',
    },
    'sexual-function-lost': {
      therapist: 'Sexual function or feeling changed',
      client: 'Changed feeling or function during sex',
    },
    'foot-drop': { therapist: 'Foot drop', client: 'A foot that drops or drags' },
    'leg-gives-way': { therapist: 'Leg gives way', client: 'A leg that gives way' },
    'weakness-growing': {
      therapist: 'Weakness getting worse',
      client: 'A leg that is getting weaker',
    },
    'sudden-back-or-belly-pain': {
      therapist: 'Sudden severe back or belly pain',
      client: 'Sudden severe pain in the back or belly',
    },
    'pulsing-belly': { therapist: 'Pulsing belly', client: 'A pulse that you feel in your belly' },
    'faint-or-clammy': { therapist: 'Faint, pale or clammy', client: 'Feeling faint or clammy' },
    'fast-heart': { therapist: 'Fast heartbeat', client: 'A racing heart' },
    'chest-pain-with-back-pain': {
      therapist: 'Chest pain with the back pain',
      client: 'Chest pain together with the back pain',
    },
    collapse: { therapist: 'Collapse', client: 'Passing out' },
    'serious-accident': {
      therapist: 'Serious accident or fall from a height',
      client: 'A serious accident or a fall from a height',
    },
    'minor-injury-fragile-bones': {
      therapist: 'Small injury with osteoporosis',
      client: 'A small knock or fall with fragile bones',
    },
    'minor-injury-steroids': {
      therapist: 'Small injury with long steroid use',
      client: 'A small knock or fall while on steroids for long',
    },
    'minor-injury-older-age': {
      therapist: 'Small injury at an older age',
      client: 'A small knock or fall at an older age',
    },
    'sudden-central-pain': {
      therapist: 'Sudden severe pain over the spine',
      client: 'Sudden severe pain in the middle of the spine',
    },
    'new-deformity': { therapist: 'New deformity', client: 'A new bend or step in the spine' },
    'fever-or-chills': { therapist: 'Fever or chills', client: 'Fever or shivering' },
    'feels-ill': { therapist: 'Unwell', client: 'Feeling ill all over' },
    'weak-defences': {
      therapist: 'Weak immune defences',
      client: 'Defences lowered by an illness or a medicine',
    },
    'drugs-by-needle': { therapist: 'Drugs by needle', client: 'Drugs taken with a needle' },
    'recent-infection': { therapist: 'Recent infection', client: 'An infection not long ago' },
    'recent-spinal-procedure': {
      therapist: 'Recent spinal procedure',
      client: 'A needle or operation in the back not long ago',
    },
    'past-cancer': { therapist: 'Cancer in the past', client: 'Cancer in the past' },
    'weight-loss': {
      therapist: 'Unexplained weight loss',
      client: 'Weight loss without trying',
    },
    'constant-night-pain': {
      therapist: 'Constant or night pain that no position eases',
      client: 'Pain all day or at night that no position eases',
    },
    'pain-in-many-places': { therapist: 'Pain in many places', client: 'Pain in many places' },
    'new-pain-at-this-age': {
      therapist: 'New pain under 20 or over 50',
      client: 'A first back pain before 20 or after 50',
    },
    'no-better-after-four-weeks': {
      therapist: 'No better after four weeks',
      client: 'No better after four weeks',
    },
    'urinary-symptoms': {
      therapist: 'Urinary symptoms with the pain',
      client: 'Burning, blood or trouble passing water',
    },
    'kidney-pain-with-fever': {
      therapist: 'Kidney-area pain with fever',
      client: 'Pain below the ribs with a fever',
    },
    'belly-lump': { therapist: 'Lump in the belly', client: 'A lump in the belly' },
    'back-lump-or-shape': {
      therapist: 'Lump or changed shape of the back',
      client: 'A lump on the back, or the back has changed its shape',
    },
    'upper-back-pain': {
      therapist: 'Pain in the upper back',
      client: 'Pain between the shoulder blades',
    },
    'before-45-over-3-months': {
      therapist: 'Began before 45 and over 3 months',
      client: 'It began before you were 45 and has lasted over three months',
    },
    'before-35': { therapist: 'Began before 35', client: 'It began before you were 35' },
    'wakes-second-half': {
      therapist: 'Wakes in the second half of the night',
      client: 'It wakes you in the second half of the night',
    },
    'buttock-pain': { therapist: 'Buttock pain', client: 'Pain in the buttocks' },
    'better-with-movement': {
      therapist: 'Better with movement',
      client: 'Moving makes it better',
    },
    'better-with-nsaid': {
      therapist: 'Better within 48 hours of an NSAID',
      client: 'Tablets such as ibuprofen ease it within two days',
    },
    'close-relative': {
      therapist: 'Parent, sibling or child has it',
      client: 'A parent, brother, sister or child has the same',
    },
    arthritis: { therapist: 'Arthritis now or before', client: 'Arthritis now or before' },
    'tendon-attachments': {
      therapist: 'Painful tendon attachments, such as heels',
      client: 'Painful heels or other places where tendons hold',
    },
    psoriasis: { therapist: 'Psoriasis', client: 'Psoriasis' },
    'no-better-in-weeks': {
      therapist: 'No improvement in a few weeks',
      client: 'No better after a few weeks',
    },
    'severe-pain-on-exercise': {
      therapist: 'Severe pain during exercise',
      client: 'Severe pain during exercise',
    },
  } satisfies Record<ObservationId, BothWords>,
} as const;
