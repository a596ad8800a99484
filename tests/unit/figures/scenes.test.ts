import { expect, test } from 'vitest';
import { seatHeight } from '#domain/figures/furniture.ts';
import { angleOf, distance, turnBetween } from '#domain/figures/geometry.ts';
import { illustration } from '#domain/figures/illustrations.ts';
import { skeletonOf } from '#domain/figures/side-figure.ts';
import { surface } from '#domain/figures/trunk.ts';
import { scenePoses } from './poses.ts';

/** What the pictures must show is what the handout says (clinical rules, section 6: posture and ergonomics). */
test('sitting: thighs about level, feet flat on the floor, seat under the hips', () => {
  for (const pose of [scenePoses.sitting, scenePoses['sitting at a desk']]) {
    const { leg, spine } = skeletonOf(pose);
    expect(Math.abs(angleOf(leg.root, leg.joint))).toBeLessThan(8);
    expect(pose.leg.foot).toBe(0);
    expect(leg.end.y).toBeLessThan(0.09);
    expect(Math.abs(spine.hip.y - seatHeight - 0.1)).toBeLessThan(0.02);
  }
});

test('at a desk: the elbows near the body and the forearms about level', () => {
  const { arm } = skeletonOf(scenePoses['sitting at a desk']);
  expect(arm.joint.x - arm.root.x).toBeLessThan(0.12);
  expect(Math.abs(angleOf(arm.joint, arm.end))).toBeLessThan(20);
});

test('lifting: knees and hips bend, and the load is carried close', () => {
  const down = skeletonOf(scenePoses['bent down to a box']);
  expect(
    -turnBetween(angleOf(down.leg.root, down.leg.joint), angleOf(down.leg.joint, down.leg.end)),
  ).toBeGreaterThan(60);
  expect(turnBetween(down.spine.pelvis + 180, angleOf(down.leg.root, down.leg.joint))).toBeGreaterThan(60);
  const { arm, spine } = skeletonOf(scenePoses['carrying a box']);
  expect(arm.end.x - surface(spine, 0.2, 'front').x).toBeLessThan(0.25);
});

test('getting up: the feet stay where they are', () => {
  const one = skeletonOf(scenePoses.sitting);
  const other = skeletonOf(scenePoses.standing);
  expect(distance(one.leg.end, other.leg.end)).toBeLessThan(0.03);
  expect(other.spine.hip.y - one.spine.hip.y).toBeGreaterThan(0.3);
});

test('sleeping on the side: the pillow lies over the lower leg and under the upper one', () => {
  const [frame] = illustration('sleeping-side').frames;
  const roles = frame?.shapes.map(({ role }) => role) ?? [];
  const lower = roles.indexOf('legs-far');
  const upper = roles.indexOf('legs');
  expect(lower).toBeGreaterThan(0);
  expect(roles.slice(lower, upper)).toContain('prop');
});
