import { expect, test } from 'vitest';
import { kneesToSide, kneesUp } from '#domain/figures/exercises/knee-rolls.ts';
import { hipsDown, hipsUp } from '#domain/figures/exercises/side-plank.ts';
import { frontJoints } from '#domain/figures/front-figure.ts';
import { angleOf, between, distance, type Point, turnBetween } from '#domain/figures/geometry.ts';
import { type SidePose, skeletonOf } from '#domain/figures/side-figure.ts';
import { directionAt, spineAt, surface } from '#domain/figures/trunk.ts';
import { sidePoses } from './poses.ts';

/** How far three joints are from one line, in degrees. */
const offLine = (one: Point, middle: Point, other: Point): number =>
  Math.abs(turnBetween(angleOf(one, middle), angleOf(middle, other)));

const bonesOf = (pose: SidePose) => skeletonOf(pose);
/** How high a foot or a hand stands when it lies on the floor, in metres. */
const down = 0.1;

test('bridge: shoulders, hips and knees in one line, heels under the knees, head and shoulders down', () => {
  const [lying, up] = sidePoses.bridge.map(bonesOf);
  if (lying === undefined || up === undefined) throw new Error('no bridge');
  expect(offLine(up.shoulder, up.spine.hip, up.leg.joint)).toBeLessThan(8);
  expect(Math.abs(up.leg.end.x - up.leg.joint.x)).toBeLessThan(0.06);
  expect(distance(up.leg.end, lying.leg.end)).toBeLessThan(0.001);
  expect(up.spine.hip.y - lying.spine.hip.y).toBeGreaterThan(0.15);
  expect(up.head.y).toBeLessThan(0.16);
});

test('bird dog: opposite arm and leg, level with the trunk; the other two carry', () => {
  const { arm, armFar, leg, legFar, spine, shoulder } = bonesOf(sidePoses['bird-dog'][1]);
  const trunk = angleOf(spine.hip, shoulder);
  expect(Math.abs(turnBetween(trunk + 180, angleOf(leg.root, leg.end)))).toBeLessThan(12);
  expect(Math.abs(turnBetween(trunk, angleOf(armFar.root, armFar.end)))).toBeLessThan(12);
  expect(arm.end.y).toBeLessThan(down);
  expect(legFar.joint.y).toBeLessThan(down);
});

test('all fours: hands under the shoulders, knees under the hips, elbows nearly straight', () => {
  for (const pose of [...sidePoses['cat-cow'], sidePoses['bird-dog'][0]]) {
    const { arm, leg, shoulder, spine } = bonesOf(pose);
    expect(Math.abs(arm.end.x - shoulder.x)).toBeLessThan(0.12);
    expect(Math.abs(leg.joint.x - spine.hip.x)).toBeLessThan(0.06);
    expect(offLine(arm.root, arm.joint, arm.end)).toBeLessThan(25);
  }
});

test('cat and cow: the back is above the line from hip to neck, then below it', () => {
  const rise = (pose: SidePose): number => {
    const { spine, neck } = bonesOf(pose);
    const middle = spineAt(spine, 0.22).point;
    const chord = between(spine.hip, neck, (middle.x - spine.hip.x) / (neck.x - spine.hip.x));
    return middle.y - chord.y;
  };
  const [cat, cow] = sidePoses['cat-cow'];
  expect(rise(cat)).toBeGreaterThan(0.06);
  expect(rise(cow)).toBeLessThan(-0.03);
  expect(turnBetween(cat.head, cow.head)).toBeGreaterThan(60);
});

test('bottom to heels: the hips come to the heels and the hands stay in front', () => {
  const [start, back] = sidePoses['bottom-to-heels'].map(bonesOf);
  if (start === undefined || back === undefined) throw new Error('no child’s pose');
  expect(distance(back.spine.hip, back.leg.end)).toBeLessThan(0.25);
  expect(distance(start.spine.hip, start.leg.end)).toBeGreaterThan(0.5);
  expect(Math.abs(back.arm.end.x - start.arm.end.x)).toBeLessThan(0.08);
  expect(offLine(back.arm.root, back.arm.joint, back.arm.end)).toBeLessThan(25);
});

test('dead bug: hips and knees at right angles; then one heel and the arm of the other side', () => {
  const [start, low] = sidePoses['dead-bug'].map(bonesOf);
  if (start === undefined || low === undefined) throw new Error('no dead bug');
  const { leg, spine } = start;
  expect(Math.abs(turnBetween(spine.pelvis, angleOf(leg.root, leg.joint)) + 90)).toBeLessThan(10);
  expect(offLine(leg.root, leg.joint, leg.end)).toBeGreaterThan(80);
  expect(low.leg.end.y).toBeLessThan(down);
  expect(low.legFar.end.y).toBeGreaterThan(0.4);
  expect(low.armFar.end.x).toBeLessThan(low.head.x - 0.05);
  expect(low.arm.end.y).toBeGreaterThan(0.5);
  expect(low.spine).toEqual(start.spine);
});

test('knee to chest: the hands hold the shin, the other foot and the head stay down', () => {
  const { arm, leg, legFar, head, shoulder, spine } = bonesOf(sidePoses['knee-to-chest'][1]);
  const [onShin] = [between(leg.joint, leg.end, 0.25)];
  expect(distance(arm.end, onShin)).toBeLessThan(0.13);
  expect(distance(leg.joint, shoulder)).toBeLessThan(distance(spine.hip, shoulder));
  expect(legFar.end.y).toBeLessThan(down);
  expect(head.y).toBeLessThan(0.16);
});

test('pelvic tilt: a hollow under the low back, then none', () => {
  const [hollow, flat] = sidePoses['pelvic-tilt'];
  const gap = ({ spine }: SidePose): number => surface(spine, 0.19, 'back').y;
  expect(gap(hollow)).toBeGreaterThan(0.05);
  expect(gap(flat)).toBeLessThan(0.015);
});

test('curl-up: head and shoulders rise a hand’s breadth as one, the low back stays', () => {
  const [flat, raised] = sidePoses['curl-up'];
  const [one, other] = [bonesOf(flat), bonesOf(raised)];
  expect(other.head.y - one.head.y).toBeGreaterThan(0.04);
  expect(other.head.y - one.head.y).toBeLessThan(0.16);
  expect(Math.abs(turnBetween(directionAt(raised.spine, 0.5), raised.neck))).toBeLessThan(10);
  expect(distance(spineAt(flat.spine, 0.2).point, spineAt(raised.spine, 0.2).point)).toBeLessThan(0.02);
  // One leg long, one knee bent.
  expect(offLine(one.leg.root, one.leg.joint, one.leg.end)).toBeLessThan(10);
  expect(one.legFar.joint.y).toBeGreaterThan(0.35);
});

test('hip stretch: the trunk stays upright, the hip opens on the side that kneels, the front foot stays', () => {
  const [start, forward] = sidePoses['hip-flexor-stretch'];
  const [one, other] = [bonesOf(start), bonesOf(forward)];
  for (const { spine, shoulder } of [one, other]) {
    expect(Math.abs(angleOf(spine.hip, shoulder) - 90)).toBeLessThan(8);
  }
  const opening = ({ spine, leg }: typeof one): number =>
    -turnBetween(spine.pelvis + 180, angleOf(leg.root, leg.joint));
  expect(opening(other) - opening(one)).toBeGreaterThan(15);
  expect(distance(other.legFar.end, one.legFar.end)).toBeLessThan(0.001);
  expect(other.leg.joint).toEqual(one.leg.joint);
  expect(other.legFar.joint.x - other.legFar.end.x).toBeLessThan(0.16);
});

test('figure four: one ankle on the other knee, both legs then closer, the head down', () => {
  const [crossed, close] = sidePoses['figure-four'].map(bonesOf);
  if (crossed === undefined || close === undefined) throw new Error('no figure four');
  for (const { leg, legFar } of [crossed, close]) expect(distance(leg.end, legFar.joint)).toBeLessThan(0.13);
  expect(crossed.legFar.end.y).toBeLessThan(down);
  expect(close.legFar.joint.x).toBeLessThan(crossed.legFar.joint.x - 0.2);
  expect(close.head.y).toBeLessThan(0.16);
});

test('walking: upright, and the arm swings with the leg of the other side', () => {
  for (const { arm, armFar, leg, legFar, spine, shoulder } of sidePoses.walking.map(bonesOf)) {
    expect(Math.sign(arm.end.x - armFar.end.x)).toBe(Math.sign(legFar.end.x - leg.end.x));
    expect(Math.abs(angleOf(spine.hip, shoulder) - 90)).toBeLessThan(6);
  }
});

test('belly breathing: the belly rises and sinks, the chest stays', () => {
  const [into, out] = sidePoses['belly-breathing'];
  const belly = ({ spine }: SidePose, height: number): number => surface(spine, height, 'front').y;
  expect(belly(into, 0.14) - belly(out, 0.14)).toBeGreaterThan(0.03);
  expect(belly(into, 0.4)).toBeCloseTo(belly(out, 0.4), 6);
  for (const pose of [into, out]) expect(bonesOf(pose).arm.end.y).toBeGreaterThan(belly(pose, 0.19) - 0.01);
});

test('side plank: in line from shoulders to knees, the elbow under the shoulder', () => {
  for (const [pose, isStraight] of [
    [hipsDown, false],
    [hipsUp, true],
  ] as const) {
    const { left, right } = frontJoints(pose);
    const shoulders = between(left.shoulder, right.shoulder, 0.5);
    const knees = between(pose.legs.left.knee, pose.legs.right.knee, 0.5);
    expect(offLine(shoulders, pose.hips, knees) < 8).toBe(isStraight);
    expect(Math.abs(pose.arms.left.elbow.x - left.shoulder.x)).toBeLessThan(0.08);
    expect(pose.legs.left.knee.y).toBeLessThan(down);
  }
});

test('knee rolls: both knees to one side, together; shoulders and arms stay', () => {
  const { left, right } = kneesToSide.legs;
  const { left: one, right: other } = frontJoints(kneesToSide);
  expect(Math.max(left.knee.y, right.knee.y)).toBeLessThan(Math.min(one.hip.y, other.hip.y) - 0.1);
  expect(distance(left.knee, right.knee)).toBeLessThan(0.16);
  expect(distance(kneesUp.legs.left.knee, kneesUp.legs.right.knee)).toBeLessThan(0.16);
  expect(kneesToSide.arms).toEqual(kneesUp.arms);
  expect(frontJoints(kneesToSide)).toEqual(frontJoints(kneesUp));
});
