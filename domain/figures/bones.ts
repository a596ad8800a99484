/**
 * The person drawn: an adult of about 1.70 m, neither thin nor heavy. Lengths in metres; shares of the height after
 * the usual segment tables (Drillis and Contini, in Winter's textbook; textbook figures, not re-read), hands, feet and
 * head a little larger than in life, so that they are readable at four centimetres.
 */
export const bone = {
  thigh: 0.42,
  shin: 0.41,
  upperArm: 0.285,
  forearm: 0.24,
  hand: 0.18,
  neck: 0.1,
  /** Hip joint to the base of the neck, along the middle of the trunk. */
  trunk: 0.5,
} as const;

/** Where along the trunk, from the hip joint, things are. */
export const level = { seat: -0.1, waist: 0.15, shoulder: 0.43, neck: bone.trunk } as const;

/** How far the outline lies from the middle, at a share of the bone's length: towards the front and towards the back. */
export type Section = readonly [share: number, front: number, back: number];
export type Profile = readonly Section[];

export const profile = {
  thigh: [
    [-0.14, 0.04, 0.045],
    [0, 0.088, 0.098],
    [0.25, 0.092, 0.09],
    [0.6, 0.074, 0.071],
    [0.92, 0.059, 0.055],
    [1.07, 0.05, 0.042],
    [1.13, 0.022, 0.02],
  ],
  shin: [
    [-0.13, 0.022, 0.02],
    [-0.05, 0.052, 0.046],
    [0.1, 0.054, 0.053],
    [0.32, 0.047, 0.069],
    [0.6, 0.042, 0.054],
    [0.95, 0.042, 0.043],
  ],
  upperArm: [
    [-0.1, 0.03, 0.03],
    [0.1, 0.05, 0.05],
    [0.5, 0.047, 0.047],
    [0.95, 0.04, 0.041],
    [1.1, 0.026, 0.026],
  ],
  forearm: [
    [-0.1, 0.026, 0.026],
    [0.02, 0.041, 0.041],
    [0.25, 0.043, 0.042],
    [0.7, 0.032, 0.031],
    [1.04, 0.026, 0.025],
  ],
  sleeve: [
    [-0.2, 0.03, 0.03],
    [-0.06, 0.06, 0.06],
    [0.2, 0.065, 0.063],
    [0.6, 0.062, 0.06],
  ],
} as const satisfies Record<string, Profile>;

/** The trunk from the seat to the neck: metres from the hip joint, to the belly's side and to the back's. */
export const trunkSections = [
  [-0.1, 0.02, 0.03],
  [-0.075, 0.055, 0.09],
  [-0.02, 0.085, 0.125],
  [0.05, 0.096, 0.125],
  [0.12, 0.1, 0.09],
  [0.19, 0.098, 0.076],
  [0.27, 0.104, 0.084],
  [0.35, 0.112, 0.103],
  [0.42, 0.1, 0.105],
  [0.475, 0.066, 0.083],
  [0.505, 0.04, 0.05],
] as const satisfies readonly (readonly [number, number, number])[];
