import { readPart, type Release } from '../../content/release-folder.ts';

/** Address → SHA-256 of all that a release shows, parts included. */
export function wholeManifest(release: Release): Record<string, string> {
  const parts = Object.keys(release.record.parts);
  return Object.assign(
    {},
    release.manifest,
    ...parts.map((part) => readPart(release, part).manifest),
  );
}

/** Address → key of every page, parts included. */
export function wholePages(release: Release): Record<string, string> {
  const parts = Object.keys(release.record.parts);
  return Object.assign(
    {},
    release.record.pages,
    ...parts.map((part) => readPart(release, part).pages),
  );
}
