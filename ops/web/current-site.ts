import { readlinkSync, statSync } from 'node:fs';
import path from 'node:path';
import { standIn } from '../../content/release-folder.ts';
import { ReleasedSite } from './released-site.ts';

/** Milliseconds; a look takes some microseconds. */
const lookEvery = 20;

/** Follows `<dataDir>/current` as the publisher switches it. */
export class CurrentSite {
  readonly #dataDir: string;
  readonly #link: string;
  #target: string | undefined;
  #site: ReleasedSite | undefined;
  /**
   * The entry that stood there when there was no link that leads to a release: looked at again once
   * it changes.
   */
  #withoutLink: string | undefined;
  #lookedAt = -Infinity;

  constructor(dataDir: string) {
    this.#dataDir = dataDir;
    this.#link = path.join(dataDir, 'current');
  }

  /**
   * The release of this moment; when it can't be read, the newest one that can and may be shown;
   * `undefined` before the first.
   */
  get(): ReleasedSite | undefined {
    if (performance.now() - this.#lookedAt < lookEvery) return this.#site;
    this.#lookedAt = performance.now();
    const target = this.#readLink();
    if (target !== undefined && target === this.#target) return this.#site;
    const seen = `${target} ${this.#releasesChanged()}`;
    if (seen === this.#withoutLink) return this.#site;
    try {
      this.#site = new ReleasedSite(path.resolve(this.#dataDir, target ?? 'current'));
      this.#target = target;
      this.#withoutLink = target === undefined ? seen : undefined;
    } catch {
      this.#target = undefined;
      this.#withoutLink = seen;
      this.#standIn();
    }
    return this.#site;
  }

  #standIn(): void {
    const release = standIn(this.#dataDir);
    this.#site = release && new ReleasedSite(release.folder);
    if (release)
      console.error(`Bản đang hiển thị không đọc được: tạm dùng bản ${release.record.id}.`);
  }

  /** Reads where the link leads; nothing when there is none. */
  #readLink(): string | undefined {
    try {
      return readlinkSync(this.#link);
    } catch {
      return undefined;
    }
  }

  #releasesChanged(): number | undefined {
    try {
      return statSync(path.join(this.#dataDir, 'releases')).mtimeMs;
    } catch {
      return undefined;
    }
  }
}
