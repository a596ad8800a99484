/**
 * How far the score of one activity that the client named, 0 to 10, must move to be more than the noise of asking: 3
 * points for a single activity (patient-specific functional scale, 90 % minimal detectable change; Rehabilitation Measures Database, PSFS).
 */
export const activityMeasure = { detectable: 3, source: 'Rehabilitation Measures Database, PSFS' } as const;

export function isClearChange(earlier: number, later: number): boolean {
  return Math.abs(later - earlier) >= activityMeasure.detectable;
}
