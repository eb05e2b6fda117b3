/**
 * The work that a release leaves to another one: a `whole` one none; one in a `hurry`, where much is to be
 * made, the smallest copies and the first drawing of share cards; one that `finish`es makes up for that.
 */
export type Pace = 'whole' | 'hurry' | 'finish';
