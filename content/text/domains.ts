/**
 * Cuts a text before the ending of a domain (“.gov.vn”), where alone it may wrap: people compare it letter by
 * letter.
 */
export function cutAtEndings(text: string): string[] {
  return text.split(/(?=\.\w+\.vn\b)/);
}
