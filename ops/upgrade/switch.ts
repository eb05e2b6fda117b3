import { realpathSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { lock } from '../../env/folder-lock.ts';
import { knock, type SupervisorDoor } from './door.ts';
import { type Answering, type Patience, type Standing, waitUntilWell } from './health.ts';
import { type Journal, writeJournal } from './journal.ts';
import { dataIn } from './own.ts';
import { lossOf, stateAt, stateBy } from './proof.ts';
import { keepReleaseKey } from './release-key.ts';
import { run, variablesFor, type Owner } from './run.ts';
import type { Hear } from './steps.ts';
import { current, makeCurrent, type Versions } from './versions.ts';

/** All that switching works on. */
export interface Switching {
  versions: Versions;
  place: Answering;
  /** Settings of the installation, for what is run in it. */
  env: Partial<NodeJS.ProcessEnv>;
  owner: Owner;
  /** The secret of the installation. */
  secret: string;
  /** Names in the folder of the code that are the operator's own. */
  names: string[];
  patience?: Patience;
  /** Lets services of the system follow the code that is current now. */
  follow: (version: string) => Promise<void>;
  onStep: Hear;
}

/** People saved something in the newer version, which the way back would lose. */
export class WouldLose extends Error {}

/** The code with which `upgrade:put-back` says so. */
const wouldLose = 3;

/**
 * Makes another version current: what writes is paused, the code changes in one step, and the
 * supervisor is started again from it. May be called again after it was broken off anywhere.
 * @throws {Error} with what is wrong, when it is not well; `goBack` undoes it
 */
export async function goForward(at: Switching, journal: Journal): Promise<void> {
  const { onStep, versions } = at;
  const { to } = journal;
  const door = await knock(at.place.dataDir);
  try {
    onStep('Tạm dừng hệ quản trị và việc đăng trang; trang vẫn mở');
    await door?.pause();
    onStep('Đếm dữ liệu, để so lại sau khi chuyển');
    const state = journal.state ?? stateNow(at, versions);
    const noted = { ...journal, ...(state && { state }) };
    onStep('Chuyển sang mã mới');
    writeJournal(versions, { ...noted, step: 'switching' });
    makeCurrent(versions, to, at.names);
    writeJournal(versions, { ...noted, step: 'checking' });
    await at.follow(to);
    if (door) await startAgain(at, door, noted);
    else await provenAsItStands(at, noted);
    if (journal.key !== undefined) keepReleaseKey(versions, journal.key);
    onStep('Xong');
    writeJournal(versions, { ...noted, step: 'done' });
  } finally {
    door?.close();
  }
}

/**
 * Makes the version of before current again, with the database that it can open.
 * May be called again after it was broken off anywhere.
 * @throws {WouldLose} when that would lose what people saved since; then nothing is changed
 * @throws {Error} with one Vietnamese sentence
 */
export async function goBack(at: Switching, journal: Journal): Promise<void> {
  const { onStep, versions } = at;
  const held = await putBackHeld(at, journal);
  try {
    const state = stateNow(at, versions);
    const noted = { before: journal.before, ...(state && { state }) };
    await endStrays(at, journal.to);
    await at.follow(journal.from);
    if (held.door) await startAgain(at, held.door, noted);
    else {
      held.letGo();
      await provenAsItStands(at, noted);
    }
    onStep('Đã lùi xong');
    writeJournal(versions, { ...journal, step: 'back' });
  } finally {
    held.door?.close();
    held.letGo();
  }
}

/** Code and database of before, with all that writes held still. */
async function putBackHeld(at: Switching, journal: Journal): Promise<Held> {
  const { onStep, versions } = at;
  for (;;) {
    onStep('Dừng mọi thứ đang ghi');
    const held = await holdStill(at);
    try {
      writeJournal(versions, { ...journal, step: 'going-back' });
      onStep('Đưa cơ sở dữ liệu về bản mà mã cũ mở được');
      await putBack(at, journal);
      onStep('Chuyển về mã cũ');
      makeCurrent(versions, journal.from, at.names);
    } catch (error) {
      const isOver = error instanceof WouldLose || !hasDied(held);
      held.door?.close();
      held.letGo();
      if (isOver) throw error;
      continue;
    }
    // One that died meanwhile was started again, perhaps before the code had changed.
    if (!hasDied(held)) return held;
  }
}

const hasDied = ({ door }: Held) => door !== undefined && !door.isOpen();

async function putBack({ env, owner, versions }: Switching, journal: Journal): Promise<void> {
  const { from, mayLose, to } = journal;
  const args = mayLose ? ['--', '--may-lose'] : [];
  const code = await run(['npm', 'run', '--silent', 'upgrade:put-back', ...args], {
    cwd: from,
    env: variablesFor(from, env),
    ...owner,
  });
  if (code === 0) return;
  if (code !== wouldLose) throw new Error('Chưa lùi được: cơ sở dữ liệu chưa về bản cũ được.');
  writeJournal(versions, { ...journal, step: current(versions) === to ? 'done' : 'back' });
  throw new WouldLose('Chưa lùi: có việc đã lưu trong bản mới, lùi thì mất.');
}

interface Held {
  door?: SupervisorDoor;
  letGo: () => void;
}

/** Sees to it that nothing writes: pauses the supervisor that runs, or keeps one from starting. */
async function holdStill({ place }: Switching): Promise<Held> {
  for (;;) {
    const door = await knock(place.dataDir);
    const isPaused = await door?.pause().then(
      () => true,
      () => false,
    );
    if (door && isPaused) return { door, letGo: () => undefined };
    door?.close();
    const letGo = lock(place.dataDir, 'start.lock');
    if (letGo) return { letGo };
    await delay(100);
  }
}

type Noted = Pick<Journal, 'before' | 'state'>;

async function startAgain(at: Switching, door: SupervisorDoor, noted: Noted): Promise<void> {
  at.onStep('Mở lại');
  const since = Date.now();
  await door.restart();
  const { before, state } = noted;
  await well(at, { before: before ?? { problems: 0, hasRelease: false }, state }, since);
}

/**
 * Proves the version where no supervisor was there to be told: it runs by itself by now, or all is
 * off.
 */
async function provenAsItStands(at: Switching, { before, state }: Noted): Promise<void> {
  if (before) return well(at, { before, state });
  if (!state) return;
  // With none of the settings that this process has read, as `npm start` will.
  const found = stateBy({ version: current(at.versions), env: {}, owner: at.owner });
  if (found) demandNoLoss(state.of, found);
}

function well(
  { onStep, patience, place, secret }: Switching,
  { before, state }: { before: Standing; state: Journal['state'] },
  since = Date.now(),
) {
  onStep('Chờ trang, hệ quản trị và việc đăng trang chạy lại, với đúng dữ liệu');
  const prove = async () => {
    if (!state) return true;
    const found = await stateAt(place, secret, state.at);
    if (found) demandNoLoss(state.of, found);
    return found !== undefined;
  };
  return waitUntilWell(place, { before, since, patience, prove });
}

function demandNoLoss(...states: Parameters<typeof lossOf>): void {
  const loss = lossOf(...states);
  if (loss) throw new Error(loss);
}

/**
 * Reads the state of the data while nobody writes; nothing when the code that is current is too old
 * to say so.
 */
function stateNow({ env, owner }: Switching, versions: Versions): Journal['state'] {
  const at = new Date().toISOString();
  const of = stateBy({ version: current(versions), env, owner });
  return of && { at, of };
}

/** A version that went on with data of its own is told to start again, from the code that is current. */
async function endStrays({ place }: Switching, version: string): Promise<void> {
  for (const name of dataIn(version)) {
    const folder = path.join(version, name);
    if (realpathSync(folder) === place.dataDir) continue;
    const door = await knock(folder);
    await door?.restart();
    door?.close();
  }
}
