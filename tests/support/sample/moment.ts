/** The time everything in the sample snapshot was last changed. */
export const sampleMoment = '2026-11-20T08:30:00+07:00';
