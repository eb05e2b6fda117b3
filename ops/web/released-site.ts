import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { gone, redirect } from '../../content/schema/addresses.ts';
import { Forwarding } from '../../content/snapshot/forwarding.ts';
import { ReleaseFiles } from './release-files.ts';

/** What the web server reads of a release. */
const releaseRecord = z.object({
  id: z.string(),
  createdAt: z.string(),
  redirects: z.array(redirect),
  gone: z.array(gone),
});

/** One release as it is served: its files, and where addresses without a file lead. */
export class ReleasedSite {
  readonly id: string;
  readonly createdAt: string;
  readonly forwarding: Forwarding;
  readonly files: ReleaseFiles;

  /** @throws when it can't be read */
  constructor(folder: string) {
    const text = readFileSync(path.join(folder, 'release.json'), 'utf8');
    const record = releaseRecord.parse(JSON.parse(text));
    this.id = record.id;
    this.createdAt = record.createdAt;
    this.forwarding = new Forwarding(record);
    this.files = new ReleaseFiles(path.join(folder, 'site'));
  }
}
