/**
 * The address of the CMS where somebody says that an alert is known: with the id of the message
 * (`tin`) and a word derived from the installation's secret (`ma`).
 */
export const alertKnownAddress = '/api/alerts/known';

/** Minutes for which the first contact may stay silent before the second one is told. */
export const unansweredMinutes = 30;
