/** The languages that a document can be written in; addresses of all but the first begin with theirs. */
export const languages = ['vi', 'km', 'en'] as const;
export type Language = (typeof languages)[number];
