import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bone } from '#domain/figures/bones.ts';
import type { Drawn } from '#domain/figures/drawn.ts';
import { angleOf, at, distance, middleJoint, turnBetween } from '#domain/figures/geometry.ts';
import type { Limb } from '#domain/figures/limb.ts';
import { walked } from '#domain/figures/path.ts';
import { type SidePose, sideFigure, skeletonOf } from '#domain/figures/side-figure.ts';
import { directionAt, trunkOutline } from '#domain/figures/trunk.ts';
import { scenePoses, sidePoses } from './poses.ts';

const poses = Object.entries(sidePoses).flatMap(([id, pair]) =>
  pair.map((pose, index) => [`${id} ${index + 1}`, pose] as const),
);

/**
 * How far joints go, in degrees: the usual ranges of joint motion of adults (American Academy of Orthopaedic Surgeons;
 * textbook figures, not re-read), a little wider where the body's own weight bends further than a therapist measures.
 */
const ranges = {
  knee: [-5, 155],
  hip: [-30, 130],
  elbow: [-12, 150],
  shoulder: [-60, 185],
  /** Toes towards the shin are positive. */
  ankle: [-80, 40],
  /** Between one level of the back and the next. */
  spine: [-50, 50],
} as const;

const places = (drawn: readonly Drawn[]) =>
  drawn.flatMap(({ paths }) => paths.flatMap((path) => walked(path)));

test.each(poses)(
  '%s: no part of the body goes through the floor, and something stands or lies on it',
  (_, pose) => {
    const lowest = Math.min(...places(sideFigure(pose)).map(({ y }) => y));
    expect(lowest).toBeGreaterThan(-0.015);
    expect(lowest).toBeLessThan(0.02);
  },
);

const bent = ({ root, joint, end }: Limb): number => turnBetween(angleOf(root, joint), angleOf(joint, end));

function motions(pose: SidePose): readonly (readonly [keyof typeof ranges, number])[] {
  const bones = skeletonOf(pose);
  const { spine } = pose;
  const legs = [
    [pose.leg, bones.leg],
    [pose.legFar, bones.legFar],
  ] as const;
  const arms = [
    [pose.arm, bones.arm],
    [pose.armFar, bones.armFar],
  ] as const;
  return [
    ...legs
      // A limb that points out of the picture is drawn shorter, and its angles in the picture are not its own.
      .filter(([{ joint }, limb]) => joint === undefined || isWhole(limb, [bone.thigh, bone.shin]))
      .flatMap(([leg, limb]) => {
        const shin = angleOf(limb.joint, limb.end);
        return [
          ['knee', -bent(limb)] as const,
          ['hip', turnBetween(spine.pelvis + 180, angleOf(limb.root, limb.joint))] as const,
          ['ankle', turnBetween(shin + 90, leg.foot ?? shin + 90)] as const,
        ];
      }),
    ...arms
      .filter(([{ joint }]) => joint === undefined)
      .flatMap(([, limb]) => [
        ['elbow', bent(limb)] as const,
        ['shoulder', shoulderTurn(pose, limb)] as const,
      ]),
    ['spine', turnBetween(spine.pelvis, spine.waist)],
    ['spine', turnBetween(spine.waist, spine.chest)],
    ['spine', turnBetween(spine.chest, spine.upper ?? spine.chest)],
  ];
}

/** Forwards and up to overhead: beyond 180 where the arm is behind the head. */
function shoulderTurn({ spine }: SidePose, { root, joint }: Limb): number {
  const turn = turnBetween(directionAt(spine, 0.4) + 180, angleOf(root, joint));
  return turn < -90 ? turn + 360 : turn;
}

const isWhole = ({ root, joint, end }: Limb, [upper, lower]: readonly [number, number]): boolean =>
  Math.abs(distance(root, joint) - upper) < 0.02 && Math.abs(distance(joint, end) - lower) < 0.02;

test.each([...poses, ...Object.entries(scenePoses)])(
  '%s: every joint is within what a body can do',
  (_, pose) => {
    for (const [name, angle] of motions(pose)) {
      const [least, most] = ranges[name];
      expect(angle, name).toBeGreaterThanOrEqual(least);
      expect(angle, name).toBeLessThanOrEqual(most);
    }
  },
);

test.each([...poses, ...Object.entries(scenePoses)])(
  '%s: bones keep their length unless they point out of the picture',
  (_, pose) => {
    const { arm, armFar, leg, legFar } = skeletonOf(pose);
    for (const [limb, given, lengths] of [
      [arm, pose.arm, [bone.upperArm, bone.forearm]],
      [armFar, pose.armFar, [bone.upperArm, bone.forearm]],
      [leg, pose.leg, [bone.thigh, bone.shin]],
      [legFar, pose.legFar, [bone.thigh, bone.shin]],
    ] as const) {
      const [upper, lower] = lengths;
      const tolerance = given.joint === undefined ? 1e-6 : upper;
      expect(distance(limb.root, limb.joint)).toBeLessThan(upper + Math.min(tolerance, 0.03));
      expect(distance(limb.joint, limb.end)).toBeLessThan(lower + Math.min(tolerance, 0.03));
      if (given.joint === undefined) expect(distance(limb.root, limb.joint)).toBeCloseTo(upper, 6);
    }
  },
);

test('the middle joint is one bone away from each end, on the side that was asked for', () => {
  const number = fc.double({ min: -2, max: 2, noNaN: true });
  fc.assert(
    fc.property(number, number, fc.constantFrom('left', 'right'), (x, y, bend) => {
      const root = at(0, 0);
      const target = at(x, y);
      const joint = middleJoint(root, target, [0.4, 0.3], bend);
      expect(distance(root, joint)).toBeCloseTo(0.4, 6);
      const reach = distance(root, target);
      if (reach > 0.11 && reach < 0.69) {
        expect(distance(joint, target)).toBeCloseTo(0.3, 6);
        const side = x * joint.y - y * joint.x;
        expect(bend === 'left' ? side : -side).toBeGreaterThanOrEqual(-1e-9);
      }
    }),
  );
});

test('the trunk bends without breaking: its outline never turns sharply between belly and back', () => {
  const angle = fc.double({ min: -25, max: 25, noNaN: true });
  fc.assert(
    fc.property(angle, angle, angle, (pelvis, waist, chest) => {
      const { knots } = trunkOutline(
        { hip: at(0, 0), pelvis: 90 + pelvis, waist: 90 + waist, chest: 90 + chest },
        -0.1,
        0.5,
      );
      const belly = knots.slice(0, knots.length / 2);
      belly.slice(2).forEach((knot, index) => {
        const [one, other] = [belly[index], belly[index + 1]];
        if (one === undefined || other === undefined) return;
        expect(Math.abs(turnBetween(angleOf(one, other), angleOf(other, knot)))).toBeLessThan(75);
      });
    }),
  );
});
