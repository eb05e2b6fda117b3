import { z } from 'zod';

/**
 * The forms that a text can have to have. A problem carries the name, so that a terminal, an editor and
 * a log each say it in their own words; here it is said in English.
 */
const forms = {
  phone: 'a Vietnamese telephone number, digits only',
  noNumber: 'words without a telephone number',
  https: 'an address that begins with https://',
  sitePath: 'an address on this site that begins with /',
  slug: 'lower-case letters and digits joined by hyphens',
  deskCode: '4 to 12 capital letters and digits',
  timeOfDay: 'a time of day like 07:30',
  writtenDay: 'a day, month or year like 25/11/2026',
  month: 'a month like 2026-11',
  date: 'a calendar day like 2026-11-25',
  origin: 'an address without a slash at its end',
} as const;

export type FormName = keyof typeof forms;

/** Text of a named form. @param text what else it has to be */
export const formed = (
  name: FormName,
  fits: RegExp | ((text: string) => boolean),
  text = z.string(),
) =>
  text.refine(fits instanceof RegExp ? (said) => fits.test(said) : fits, {
    error: forms[name],
    params: { form: name },
  });

/** The form that an issue asks for. */
export function formOf(issue: z.core.$ZodIssue): FormName | undefined {
  if (issue.code === 'custom') return issue.params?.['form'] as FormName | undefined;
  return issue.code === 'invalid_format' && issue.format === 'date' ? 'date' : undefined;
}
