/** The most that is taken for one person's: teams, desks and accounts; ways to write the name; places. */
export const most = { rows: 5, names: 2, places: 30 } as const;

/** People of whom one account removes all in a day before a second person is asked. */
export const mostADay = 3;
