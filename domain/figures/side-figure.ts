import { bone, level, profile } from './bones.ts';
import type { Drawn } from './drawn.ts';
import { foot, type Grip, hand } from './extremities.ts';
import {
  along,
  angleOf,
  beside,
  between,
  distance,
  middleJoint,
  type Point,
  turnBetween,
} from './geometry.ts';
import { type HeadParts, headFromSide } from './head.ts';
import { type Limb, segment } from './limb.ts';
import { overlaid } from './overlaid.ts';
import { closed } from './path.ts';
import { type Spine, spineAt, trunkOutline } from './trunk.ts';

/**
 * The arm by where the wrist is, or by its directions. `elbow` says to which side of the line to the wrist it bends;
 * with `joint` the elbow is where it is said, for an arm that points out of the picture.
 */
export type ArmPose = {
  readonly wrist?: Point;
  readonly joint?: Point;
  readonly elbow?: 'left' | 'right';
  readonly upper?: number;
  readonly fore?: number;
  /** The direction of the fingers; as the forearm where it is left out. */
  readonly hand?: number;
  /** Hidden where something else covers the hand. */
  readonly grip?: Grip | 'hidden';
  readonly thumb?: 'left' | 'right';
};

/** The leg by where the ankle is, or by its directions; with `joint` the knee is where it is said. The knee bends forwards. */
export type LegPose = {
  readonly ankle?: Point;
  readonly joint?: Point;
  readonly thigh?: number;
  readonly shin?: number;
  /** The direction of the toes; square to the shin where it is left out. */
  readonly foot?: number;
};

/**
 * A pose from the side, the face to the right when the person stands. On the back the head lies to the left, on all
 * fours it is to the right.
 */
export type SidePose = {
  readonly spine: Spine;
  readonly neck: number;
  /** The direction of the crown. */
  readonly head: number;
  readonly arm: ArmPose;
  /** The same object where the near limb hides the far one. */
  readonly armFar: ArmPose;
  readonly leg: LegPose;
  readonly legFar: LegPose;
  readonly shod?: boolean;
  /** The near arm reaches through behind the near leg. */
  readonly isArmBehindLeg?: boolean;
  /** How far the shoulders are drawn towards the front of the chest and towards the head. */
  readonly shoulder?: Point;
};

export type SideSkeleton = {
  readonly spine: Spine;
  readonly shoulder: Point;
  readonly neck: Point;
  readonly head: Point;
  readonly arm: Limb;
  readonly armFar: Limb;
  readonly leg: Limb;
  readonly legFar: Limb;
};

/** From here on along the bone a sleeve stands out from the shirt, and a shin from a thigh that it is bent onto. */
const armpit = 0.16;
const calf = 0.2;
/** A knee bent further than this lays the shin onto the thigh, in degrees. */
const folded = 128;

export function skeletonOf(pose: SidePose): SideSkeleton {
  const { spine } = pose;
  const chest = spineAt(spine, level.shoulder);
  const drawn = pose.shoulder ?? { x: 0.01, y: 0 };
  const shoulder = beside(chest.point, chest.angle, drawn.y, -drawn.x);
  const neck = spineAt(spine, level.neck).point;
  return {
    spine,
    shoulder,
    neck,
    head: along(neck, pose.neck, bone.neck),
    arm: armOf(shoulder, pose.arm),
    armFar: armOf(shoulder, pose.armFar),
    leg: legOf(spine.hip, pose.leg),
    legFar: legOf(spine.hip, pose.legFar),
  };
}

function armOf(
  root: Point,
  { wrist, joint: elbowAt, elbow = 'right', upper = -90, fore = upper }: ArmPose,
): Limb {
  if (wrist === undefined) {
    const joint = along(root, upper, bone.upperArm);
    return { root, joint, end: along(joint, fore, bone.forearm) };
  }
  if (elbowAt !== undefined) return { root, joint: elbowAt, end: wrist };
  const joint = middleJoint(root, wrist, [bone.upperArm, bone.forearm], elbow);
  return { root, joint, end: along(joint, angleOf(joint, wrist), bone.forearm) };
}

function legOf(root: Point, { ankle, joint: kneeAt, thigh = -90, shin = thigh }: LegPose): Limb {
  if (ankle === undefined) {
    const joint = along(root, thigh, bone.thigh);
    return { root, joint, end: along(joint, shin, bone.shin) };
  }
  if (kneeAt !== undefined) return { root, joint: kneeAt, end: ankle };
  const joint = middleJoint(root, ankle, [bone.thigh, bone.shin], 'left');
  return { root, joint, end: along(joint, angleOf(joint, ankle), bone.shin) };
}

/** The person from the side: far limbs, head, trunk, near leg, near arm. */
export function sideFigure(pose: SidePose): readonly Drawn[] {
  const bones = skeletonOf(pose);
  const leg = legDrawn(bones.leg, pose.leg, 'near', { shod: pose.shod, spine: pose.spine });
  const arm = armDrawn(bones.arm, pose.arm, 'near', pose.spine);
  return [
    ...(pose.armFar === pose.arm ? [] : armDrawn(bones.armFar, pose.armFar, 'far')),
    ...(pose.legFar === pose.leg ? [] : legDrawn(bones.legFar, pose.legFar, 'far', { shod: pose.shod })),
    ...headDrawn(bones, headFromSide(bones.head, pose.head)),
    { role: 'top', paths: [trunkOutline(pose.spine, level.waist - 0.03, level.neck)] },
    ...(pose.isArmBehindLeg ? [...arm, ...leg] : [...leg, ...arm]),
  ];
}

function armDrawn(limb: Limb, pose: ArmPose, side: 'near' | 'far', spine?: Spine): readonly Drawn[] {
  const { root, joint, end } = limb;
  const suffix = side === 'far' ? '-far' : '';
  const fingers =
    pose.grip === 'hidden'
      ? { solid: [], lines: [] }
      : hand(end, pose.hand ?? angleOf(joint, end), pose.grip ?? 'edge', pose.thumb ?? 'right');
  const solid = [
    segment(root, joint, profile.upperArm),
    segment(joint, end, profile.forearm),
    ...fingers.solid,
  ];
  return [
    { role: `skin${suffix}`, paths: solid },
    ...(fingers.lines.length > 0 ? [{ role: 'fold' as const, paths: fingers.lines }] : []),
    ...(spine === undefined
      ? [{ role: `top${suffix}` as const, paths: [segment(root, joint, profile.sleeve, { isEndCut: true })] }]
      : overlaid(limb, profile.sleeve, [trunkOutline(spine, level.waist - 0.03, level.neck)], {
          free: (armpit * bone.upperArm) / distance(root, joint),
          role: 'top-patch',
        })),
  ];
}

function legDrawn(
  { root, joint, end }: Limb,
  pose: LegPose,
  side: 'near' | 'far',
  { shod, spine }: { shod?: boolean | undefined; spine?: Spine },
): readonly Drawn[] {
  const suffix = side === 'far' ? '-far' : '';
  const toes = pose.foot ?? angleOf(joint, end) + 90;
  const thigh = segment(root, joint, profile.thigh);
  const seat = spine === undefined ? [] : [trunkOutline(spine, level.seat, level.waist)];
  const shin = segment(joint, end, profile.shin, { isEndCut: true });
  const isFolded = Math.abs(turnBetween(angleOf(root, joint), angleOf(joint, end))) > folded;
  return [
    shod ? { role: 'shoe', paths: [foot(end, toes)] } : { role: `skin${suffix}`, paths: [foot(end, toes)] },
    { role: `legs${suffix}`, paths: [...seat, thigh, ...(isFolded ? [] : [shin])] },
    ...(isFolded
      ? overlaid({ root: joint, joint: end }, profile.shin, [thigh], {
          free: calf,
          role: `legs${suffix}-patch`,
        })
      : []),
  ];
}

function headDrawn({ neck, head, spine }: SideSkeleton, parts: HeadParts): readonly Drawn[] {
  const low = spineAt(spine, level.neck - 0.03);
  const throat = [
    beside(low.point, low.angle, 0, -0.05),
    beside(between(neck, head, 0.5), angleOf(neck, head), 0, -0.046),
    beside(head, angleOf(neck, head), 0.01, -0.05),
    beside(head, angleOf(neck, head), 0.02, 0.05),
    beside(between(neck, head, 0.5), angleOf(neck, head), 0, 0.052),
    beside(low.point, low.angle, 0, 0.07),
  ];
  return [
    { role: 'skin', paths: [closed(throat), ...parts.face] },
    { role: 'hair', paths: parts.hair },
    { role: 'skin', paths: parts.ear },
    { role: 'eye', paths: parts.eye },
    { role: 'fold', paths: parts.lines },
  ];
}
