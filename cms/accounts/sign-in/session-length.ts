/** Seconds that a session lasts without being used: a working day. */
export const sessionLength = 8 * 3600;
