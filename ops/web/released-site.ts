import { readReleaseFile, siteOf } from '../../content/release-folder.ts';
import { releaseRecord } from '../../content/schema/release.ts';
import { inlineAt, sitePolicy } from '../../content/security-policy.ts';
import { Forwarding } from '../../content/snapshot/forwarding.ts';
import { PlainSearch } from './plain-search.ts';
import { ReleaseFiles } from './release-files.ts';

/** The part of a release's record that the web server reads. */
const servedRecord = releaseRecord.pick({
  id: true,
  createdAt: true,
  inline: true,
  redirects: true,
  gone: true,
});

/** One release as it is served: its files, and where addresses without a file lead. */
export class ReleasedSite {
  readonly id: string;
  readonly createdAt: string;
  readonly forwarding: Forwarding;
  readonly files: ReleaseFiles;
  readonly search: PlainSearch;

  /** @throws {ReleaseError} when it can't be read */
  constructor(folder: string) {
    const record = readReleaseFile(folder, 'release.json', servedRecord);
    this.id = record.id;
    this.createdAt = record.createdAt;
    this.forwarding = new Forwarding(record);
    this.files = new ReleaseFiles(siteOf(folder), (address) =>
      sitePolicy(inlineAt(address, record.inline)),
    );
    this.search = new PlainSearch(this.files);
  }
}
