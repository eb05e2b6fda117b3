import type { NearMeeting } from '../../page-data/communes.ts';

/** Finds the next meeting that is held: in the own hamlet or for the whole commune, else in another hamlet. */
export function nearest(
  meetings: NearMeeting[],
  own: string | undefined,
  now: number,
): NearMeeting | undefined {
  const held = meetings.filter(({ endsAt }) => Date.parse(endsAt) > now);
  return held.find(({ hamlet }) => !hamlet || !own || hamlet === own) ?? held[0];
}
