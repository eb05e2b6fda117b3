/**
 * The shapes of a Tabler file, without its invisible frame, as one path: fewer bytes in a page; nothing when it
 * is not made of plain paths.
 */
export function shapesOf(file: string): string | undefined {
  const strokes = [...file.matchAll(/<path d="(M[^"]+)" \/>/g)].map(([, d]) => d);
  return strokes.length > 0 ? `<path d="${strokes.join('')}"/>` : undefined;
}
