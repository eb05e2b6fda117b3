/** Begins the fragment of the link that puts a team's key on a phone. */
export const keyMark = '#ma=';

/** The address that takes sums from phones: `content/team-sums.ts`. */
export const teamSumsPath = '/api/public/team/sums';
