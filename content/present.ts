type Absent<Fields> = {
  [Name in keyof Fields]-?: undefined extends Fields[Name] ? Name : never;
}[keyof Fields];

/** Fields of which those that may be undefined may be missing instead. */
export type Present<Fields> = Omit<Fields, Absent<Fields>> & {
  [Name in Absent<Fields>]?: Exclude<Fields[Name], undefined>;
};

/**
 * The fields that are there: what is absent has no key, in memory as in JSON. Pages for phones do
 * without it, for the bytes.
 */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Present<Fields>;
}
