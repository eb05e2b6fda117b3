/** A value in quotes. Variables in it are still read. */
export function quoted(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}

/** A regular expression as a key of a `map`. */
export function key({ source }: RegExp): string {
  return `~${source}`;
}

/** A variable that follows from another; the first line that fits counts. */
export function map(
  from: string,
  to: string,
  fallback: string,
  lines: readonly (readonly [string, string])[],
): string {
  const rest = lines.map(([value, result]) => `${quoted(value)} ${quoted(result)};`);
  return block(`map ${from} $${to}`, `default ${quoted(fallback)};`, ...rest);
}

/** A header of every answer of a place, also of refusals; nothing when its value is empty. */
export function header(name: string, value: string): string {
  return `add_header ${name} ${quoted(value)} always;`;
}

/** A block with its content one step further in. */
export function block(name: string, ...content: string[]): string {
  const lines = content.join('\n').split('\n');
  return [`${name} {`, ...lines.map((line) => (line ? `  ${line}` : line)), '}'].join('\n');
}
