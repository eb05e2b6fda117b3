/** What a consent can cover. */
export type ConsentScope = 'phone' | 'zalo' | 'picture';

/** A consent as it was recorded in the CMS. */
export interface Consent {
  given?: boolean | null;
  date?: string | null;
  scope?: ConsentScope[] | null;
  how?: string | null;
}

/**
 * Whether a person agreed that this be public. It counts only when it is recorded in full: given, on
 * which day, how, and for this.
 */
export function consents(consent: Consent | null | undefined, to: ConsentScope): boolean {
  if (!consent?.given || !consent.date || !consent.how?.trim()) return false;
  return consent.scope?.includes(to) ?? false;
}
