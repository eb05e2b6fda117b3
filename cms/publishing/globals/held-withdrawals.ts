/** People whose consents one account withdraws in a day before a second person is asked. */
export const withdrawalsHeld = { least: 5, usual: 20, most: 1000 } as const;
