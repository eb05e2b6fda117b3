import { existsSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from '../../env/environment.ts';
import { lock } from '../../env/folder-lock.ts';
import { revisionIn } from '../../env/revision.ts';
import { root } from '../install.mjs';
import { originOf } from '../ports.ts';
import { childEnvironment } from '../services.ts';
import { makeAside, removeAsides } from './aside.ts';
import { backFor, tooLate } from './checks.ts';
import { knock } from './door.ts';
import { follow } from './follow.ts';
import { type Answering, type Patience, standingOf } from './health.ts';
import { isUnfinished, type Journal, noWayBack, readJournal } from './journal.ts';
import { isServer, placesOf, preflight } from './preflight.ts';
import { noteSwitch } from './note.ts';
import { demandOneOwn, inTheWay, ownNames, refusalOfOwn, removeVersion } from './own.ts';
import { prepare } from './prepare.ts';
import { demandKey, releaseKeyOf } from './release-key.ts';
import { ownerOf, run, variablesFor } from './run.ts';
import { findSource, type Known, type Source, unpack } from './source.ts';
import { type Hear, say } from './steps.ts';
import { goBack, goForward, type Switching, WouldLose } from './switch.ts';
import {
  current,
  moveAmongVersions,
  programIn,
  removeOthers,
  versionId,
  type Versions,
  versionsOf,
} from './versions.ts';

/** The wishes an operator may have. */
export interface Wishes {
  from: string;
  sha256?: string | undefined;
  /** The fingerprint of the key that must have signed an archive, as typed; the one that is kept by default. */
  key?: string | undefined;
  /** True if a release may be older than what runs. */
  isOlderFine?: boolean;
  /** True if a backup of today stands in for a new one. */
  withoutBackup: boolean;
}

/** Asks the operator; false ends it. */
export type Ask = (plan: string) => Promise<boolean>;

export interface UpgradeOptions {
  versions?: Versions;
  /** The time the new version may take to work. */
  patience?: Patience;
  onStep?: Hear;
}

/** An installation that is upgraded from here. */
export class Installation {
  readonly #environment: Environment;
  readonly #base: Switching;

  /** @throws {Error} with one Vietnamese sentence when another upgrade runs */
  constructor(
    environment: Environment,
    { onStep = say, patience, versions = versionsOf() }: UpgradeOptions = {},
  ) {
    const { dataDir } = environment;
    process.umask(0o022); // Code is for whoever runs it; the data stays its owner's alone.
    mkdirSync(versions.folder, { recursive: true });
    // The first upgrade of all may have been broken off between two steps.
    const first = path.join(versions.folder, 'first');
    if (!existsSync(versions.link) && existsSync(first)) symlinkSync(first, versions.link);
    if (!lock(versions.folder, 'upgrade.lock'))
      throw new Error('Một lần nâng cấp khác đang chạy: đợi xong rồi chạy lại.');
    removeAsides(versions); // Of one that was killed.
    const place: Answering = {
      dataDir,
      siteOrigin: originOf(environment.host, environment.port),
      cmsOrigin: originOf(environment.cmsHost, environment.cmsPort),
    };
    this.#environment = environment;
    const names = ownNames([versions.link, current(versions), root], placesOf(environment));
    this.#base = {
      versions,
      names,
      secret: environment.payloadSecret,
      place,
      env: childEnvironment(environment),
      owner: ownerOf(dataDir),
      follow,
      onStep,
      ...(patience && { patience }),
    };
  }

  /** The data folder itself, not a way to it: a version that finds another one must not be taken for it. */
  get #switching(): Switching {
    const { place } = this.#base;
    return { ...this.#base, place: { ...place, dataDir: realpathSync(place.dataDir) } };
  }

  /** The progress of the last upgrade, if it was broken off. */
  get unfinished(): Journal | undefined {
    const journal = readJournal(this.#switching.versions);
    return journal && isUnfinished(journal) ? journal : undefined;
  }

  /**
   * Brings an upgrade to an end that was broken off: forward where the code had changed, else back.
   * @throws {Error} with one Vietnamese sentence
   */
  async finish(journal: Journal): Promise<void> {
    console.log('Lần nâng cấp trước bị bỏ dở.');
    const { versions } = this.#switching;
    const hasSwitched = current(versions) === journal.to;
    if (journal.step !== 'going-back' && hasSwitched) return this.#forward(journal);
    await goBack(this.#switching, journal);
    console.log('Đã trở về như trước lần nâng cấp ấy.');
  }

  /**
   * Upgrades to new code.
   * @throws {Error} with one Vietnamese sentence; then all is as it was
   */
  async upgrade(wishes: Wishes, ask: Ask): Promise<void> {
    const { names, onStep, versions } = this.#base;
    demandOneOwn(versions.folder, current(versions), names);
    onStep('Lấy mã mới');
    const last = readJournal(versions);
    const kept = [current(versions), ...(last ? [last.from] : [])];
    this.#remove([...kept, ...(last ? [last.to] : [])]); // Half ones have the room of this one.
    const aside = makeAside(versions);
    try {
      const source = await findSource(wishes.from, aside, this.#known(wishes));
      this.#remove([...kept, aside]);
      const next = path.join(versions.folder, versionId(nameOf(source), new Date()));
      try {
        await unpack(source, next, this.#environment.minFreeBytes);
        rmSync(aside, { recursive: true });
        await this.#goTo(next, source, wishes, ask);
      } finally {
        if (current(versions) !== next) tellKept(removeVersion(versions.folder, next, names));
      }
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
  }

  #known({ isOlderFine, key, sha256 }: Wishes): Known {
    const { versions } = this.#base;
    const kept = releaseKeyOf(versions);
    const since = isOlderFine ? undefined : revisionIn(current(versions))?.at;
    const named = key === undefined ? undefined : demandKey(key);
    return { kept, key: named, sha256, since, reserve: this.#environment.minFreeBytes };
  }

  async #goTo(next: string, source: Source, wishes: Wishes, ask: Ask): Promise<void> {
    const { names, versions } = this.#base;
    const own = inTheWay(next, names);
    if (own) {
      rmSync(next, { recursive: true }); // Nothing of it has run.
      throw new Error(refusalOfOwn(own));
    }
    const environment = this.#environment;
    if (!(await ask(await preflight(next, source, { environment, versions })))) return;
    const { dataDir } = environment;
    await prepare(this.#switching, { next, dataDir, withoutBackup: wishes.withoutBackup });
    await this.switchTo(next, 'key' in source ? source.key : undefined);
    this.#remove([next, readJournal(versions)?.from ?? next]);
  }

  /**
   * Makes a version current that is installed and compiled.
   * @param key the one whose releases are taken once it is; nothing leaves that as it is
   * @throws {Error} with one Vietnamese sentence; then all is as it was
   */
  async switchTo(next: string, key?: string): Promise<void> {
    const { names, onStep, place, versions } = this.#switching;
    const door = await knock(place.dataDir);
    door?.close();
    onStep('Chuyển');
    moveAmongVersions(versions, names);
    await this.#forward({
      format: 1,
      step: 'switching',
      from: current(versions),
      to: next,
      at: new Date().toISOString(),
      before: door ? ((await standingOf(place)) ?? { problems: 0, hasRelease: false }) : null,
      ...(key !== undefined && { key }),
      mayLose: false,
    });
  }

  /**
   * Goes back to the version of before.
   * @throws {Error} with one Vietnamese sentence
   */
  async back(ask: Ask): Promise<void> {
    const { env, names, owner, versions } = this.#switching;
    const last = readJournal(versions);
    if (last?.step !== 'done' || !existsSync(last.from) || current(versions) !== last.to)
      throw new Error(noWayBack);
    const late = tooLate(last.at, Date.now());
    if (late) throw new Error(late);
    console.log(`Lùi từ ${programIn(last.to)?.name} về ${programIn(last.from)?.name}.`);
    // Files that came to lie in this version since go with the installation, not with the version.
    moveAmongVersions(versions, names);
    const look: [string, ...string[]] = [
      'npm',
      'run',
      '--silent',
      'upgrade:put-back',
      '--',
      '--look',
    ];
    const code = await run(look, { cwd: last.from, env: variablesFor(last.from, env), ...owner });
    if (code !== 0) throw new Error('Chưa lùi được.');
    if (!(await ask(`Lùi được tới ${backFor} ngày sau lần nâng cấp.`))) return;
    const place = this.#switching.place;
    const before = last.before && { ...last.before, problems: Number.MAX_SAFE_INTEGER };
    await goBack(this.#switching, { ...last, before, mayLose: true });
    await noteSwitch(this.#switching, 'upgradeBack', last.to, last.from);
    console.log(`Đã lùi. Mã vừa bỏ còn ở “${last.to}”, tới lần nâng cấp sau. ${whereTo(place)}`);
  }

  async #forward(journal: Journal): Promise<void> {
    const ignore = () => console.log('  Đang chuyển, xin đợi cho xong …');
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ignore);
    try {
      await goForward(this.#switching, journal);
    } catch (error) {
      const { message } = error as Error;
      console.log(`  Bản mới không chạy được: ${message}. Đang lùi về bản cũ.`);
      await this.#undo(journal, message);
    }
    await noteSwitch(this.#switching, 'upgrade', journal.from, journal.to);
    const told = journal.before ? whereTo(this.#switching.place) : 'Mở lại bằng npm start.';
    console.log(
      `Đã nâng cấp lên ${programIn(journal.to)?.name}, với đúng dữ liệu của hệ thống. ${told} Không ổn thì trong ${backFor} ngày: npm run upgrade -- --back`,
    );
  }

  async #undo(journal: Journal, why: string): Promise<never> {
    try {
      await goBack(this.#switching, journal);
    } catch (error) {
      if (!(error instanceof WouldLose)) throw error;
      throw new Error(
        `Bản mới không chạy tốt (${why}), nhưng chưa lùi vì đã có việc lưu trong bản mới. Chịu mất những việc ấy thì chạy: npm run upgrade -- --back --yes`,
        { cause: error },
      );
    }
    const data = isServer(this.#environment)
      ? 'Mã như trước. Dữ liệu trong MongoDB không mất gì, nhưng có thể đã mang cấu trúc của bản mới.'
      : 'Mã và dữ liệu vẫn như trước, không mất gì.';
    throw new Error(`Chưa nâng cấp: ${why}. ${data}`);
  }

  #remove(kept: string[]): void {
    tellKept(removeOthers(this.#base.versions, kept, this.#base.names));
  }
}

function tellKept(places: string[]): void {
  for (const place of places)
    console.log(
      `Bản cũ có dữ liệu hay cài đặt của riêng nó, không xóa: đã dời sang “${place}”. Xem không cần nữa thì tự xóa.`,
    );
}

const whereTo = ({ cmsOrigin, siteOrigin }: Answering) => `Đang chạy: ${siteOrigin}, ${cmsOrigin}.`;

const nameOf = (source: Source) =>
  'folder' in source ? path.basename(source.folder) : source.sha256.slice(0, 8);
