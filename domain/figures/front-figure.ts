import { bone, profile } from './bones.ts';
import type { Drawn } from './drawn.ts';
import { foot, footFromAbove, type Grip, hand } from './extremities.ts';
import { headFromFront } from './front-head.ts';
import { along, angleOf, beside, between, type Point } from './geometry.ts';
import { type Limb, segment } from './limb.ts';
import { overlaid } from './overlaid.ts';
import { closed, corner, type Path } from './path.ts';

export type FrontArm = {
  readonly elbow: Point;
  readonly wrist: Point;
  readonly hand?: number;
  readonly grip?: Grip | 'hidden';
  readonly thumb?: 'left' | 'right';
};

/** Joints where they are in the picture: what points at the viewer is drawn shorter. */
export type FrontLeg = {
  readonly knee: Point;
  readonly ankle: Point;
  readonly foot: number;
  readonly view?: 'side' | 'above';
  /** How long the foot looks, as a share. */
  readonly footShare?: number;
};

/**
 * A pose from in front; from above when the person lies. `right` and `left` are the sides of the picture when the
 * person is upright; with the head to the left, `right` is above.
 */
export type FrontPose = {
  readonly hips: Point;
  /** The direction of the trunk from the hips up. */
  readonly trunk: number;
  /** How long the trunk looks, as a share: less than 1 when it leans to the viewer. */
  readonly length?: number;
  readonly neck: number;
  readonly head: number;
  readonly arms: { readonly left: FrontArm; readonly right: FrontArm };
  readonly legs: { readonly left: FrontLeg; readonly right: FrontLeg };
  /** From the one behind to the one in front. */
  readonly order?: readonly ('left arm' | 'right arm' | 'left leg' | 'right leg' | 'trunk' | 'head')[];
  readonly isFarToned?: readonly ('left arm' | 'right arm' | 'left leg' | 'right leg')[];
};

/** Half the width of the trunk at a height over the hips. */
const halfWidths = [
  [-0.1, 0.04],
  [-0.07, 0.12],
  [-0.01, 0.162],
  [0.06, 0.162],
  [0.17, 0.134],
  [0.3, 0.152],
  [0.4, 0.168],
  [0.455, 0.15],
  [0.485, 0.08],
  [0.51, 0.05],
] as const;
const waist = 0.13;
const shoulderHeight = 0.42;
const shoulderWidth = 0.16;
const hipWidth = 0.085;
const armpit = 0.2;
const groin = 0.3;

export function frontJoints({ hips, trunk, length = 1 }: FrontPose) {
  const place = (height: number, across: number): Point => beside(hips, trunk, height * length, -across);
  return {
    neck: place(bone.trunk, 0),
    right: { shoulder: place(shoulderHeight, shoulderWidth), hip: place(0, hipWidth) },
    left: { shoulder: place(shoulderHeight, -shoulderWidth), hip: place(0, -hipWidth) },
  };
}

export function frontFigure(pose: FrontPose): readonly Drawn[] {
  const { hips, trunk, length = 1, order = usual, isFarToned = [] } = pose;
  const joints = frontJoints(pose);
  const shirt = outline(hips, trunk, length, waist - 0.03, 0.51);
  const pelvis = outline(hips, trunk, length, -0.1, waist);
  const drawn: Record<NonNullable<FrontPose['order']>[number], () => readonly Drawn[]> = {
    'left arm': () => armDrawn(joints.left.shoulder, pose.arms.left, shirt, isFarToned.includes('left arm')),
    'right arm': () =>
      armDrawn(joints.right.shoulder, pose.arms.right, shirt, isFarToned.includes('right arm')),
    'left leg': () => legDrawn(joints.left.hip, pose.legs.left, pelvis, isFarToned.includes('left leg')),
    'right leg': () => legDrawn(joints.right.hip, pose.legs.right, pelvis, isFarToned.includes('right leg')),
    trunk: () => [
      { role: 'top', paths: [shirt] },
      { role: 'legs', paths: [pelvis] },
    ],
    head: () => headDrawn(joints.neck, pose),
  };
  return order.flatMap((part) => drawn[part]());
}

const usual = ['head', 'trunk', 'left leg', 'right leg', 'left arm', 'right arm'] as const;

function outline(hips: Point, trunk: number, length: number, from: number, to: number): Path {
  const rows = [
    [from, widthAt(from)] as const,
    ...halfWidths.filter(([height]) => height > from + 0.015 && height < to - 0.015),
    [to, widthAt(to)] as const,
  ];
  const side = (sign: 1 | -1) =>
    rows.map(([height, half], index) => {
      const point = beside(hips, trunk, height * length, sign * half);
      return index === 0 || index === rows.length - 1 ? corner(point) : point;
    });
  return closed([...side(1), ...side(-1).toReversed()]);
}

function widthAt(height: number): number {
  for (let index = 0; index < halfWidths.length - 1; index += 1) {
    const low = halfWidths[index];
    const high = halfWidths[index + 1];
    if (low === undefined || high === undefined || height > high[0]) continue;
    return low[1] + ((high[1] - low[1]) * (height - low[0])) / (high[0] - low[0]);
  }
  return 0.05;
}

function armDrawn(
  root: Point,
  { elbow, wrist, ...rest }: FrontArm,
  shirt: Path,
  isFar: boolean,
): readonly Drawn[] {
  const suffix = isFar ? '-far' : '';
  const limb: Limb = { root, joint: elbow, end: wrist };
  const fingers =
    rest.grip === 'hidden'
      ? { solid: [], lines: [] }
      : hand(wrist, rest.hand ?? angleOf(elbow, wrist), rest.grip ?? 'open', rest.thumb ?? 'right');
  return [
    {
      role: `skin${suffix}`,
      paths: [
        segment(root, elbow, profile.upperArm),
        segment(elbow, wrist, profile.forearm),
        ...fingers.solid,
      ],
    },
    ...(fingers.lines.length > 0 ? [{ role: 'fold' as const, paths: fingers.lines }] : []),
    ...(isFar
      ? [{ role: 'top-far' as const, paths: [segment(root, elbow, profile.sleeve, { isEndCut: true })] }]
      : overlaid(limb, profile.sleeve, [shirt], { free: armpit, role: 'top-patch' })),
  ];
}

/** A knee that points at the viewer lies over the shin, a thigh over the trunk. */
function legDrawn(root: Point, leg: FrontLeg, pelvis: Path, isFar: boolean): readonly Drawn[] {
  const { knee, ankle, foot: toes, view = 'side', footShare = 1 } = leg;
  const suffix = isFar ? '-far' : '';
  return [
    {
      role: `skin${suffix}`,
      paths: [view === 'side' ? foot(ankle, toes) : footFromAbove(ankle, toes, footShare)],
    },
    { role: `legs${suffix}`, paths: [segment(knee, ankle, profile.shin, { isEndCut: true })] },
    ...overlaid({ root, joint: knee }, profile.thigh, [pelvis], {
      free: groin,
      role: `legs${suffix}-patch`,
      isEndCut: false,
    }),
  ];
}

function headDrawn(neck: Point, pose: FrontPose): readonly Drawn[] {
  const head = along(neck, pose.neck, bone.neck * (pose.length ?? 1));
  const parts = headFromFront(head, pose.head);
  const angle = angleOf(neck, head);
  const throat = [
    beside(neck, angle, -0.03, -0.056),
    beside(between(neck, head, 0.6), angle, 0, -0.047),
    beside(head, angle, 0.03, -0.047),
    beside(head, angle, 0.03, 0.047),
    beside(between(neck, head, 0.6), angle, 0, 0.047),
    beside(neck, angle, -0.03, 0.056),
  ];
  return [
    { role: 'skin', paths: [closed(throat)] },
    { role: 'skin', paths: parts.face },
    { role: 'hair', paths: parts.hair },
    { role: 'eye', paths: parts.eye },
    { role: 'fold', paths: parts.lines },
  ];
}
