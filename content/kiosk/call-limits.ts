/** Seconds between two posts of the glass, and between two questions of the desk's page. */
export const askedEvery = 3;
/** Seconds without a sign after which a call is dead, and a page no longer on duty. */
export const heardWithin = 15;
/** Seconds after which a call that nobody answered is urgent. */
export const lateAfter = 10;
/** Minutes for which an answer holds: then it rings again. */
export const answerMinutes = 5;
/** Devices that may be on duty at one desk. */
export const mostDevices = 5;
/** Letters of a note that stands on the glass for a day. */
export const longestNote = 120;
/** Hours after which a shift that nobody ended is over, and its calls are forgotten. */
export const shiftHours = 12;
