/** Hours for which something large is shown to all before it is done by itself. */
export const heldHours = { shortest: 1, usual: 1, longest: 168 } as const;
