import { setTimeout as delay } from 'node:timers/promises';
import { lock } from '../../env/folder-lock.ts';
import { knock, type SupervisorDoor } from './door.ts';
import { type Answering, type Patience, type Standing, waitUntilWell } from './health.ts';
import { type Journal, writeJournal } from './journal.ts';
import { run, variablesFor, type Owner } from './run.ts';
import { current, makeCurrent, type Versions } from './versions.ts';

/** All that switching works on. */
export interface Switching {
  versions: Versions;
  place: Answering;
  /** Settings of the installation, for what is run in it. */
  env: Partial<NodeJS.ProcessEnv>;
  owner: Owner;
  patience?: Patience;
  /** Lets services of the system follow the code that is current now. */
  follow: (version: string) => Promise<void>;
  /** Hears what is being done, in Vietnamese, before it is. */
  onStep: (step: string) => void;
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
    onStep('Chuyển sang mã mới');
    writeJournal(versions, { ...journal, step: 'switching' });
    makeCurrent(versions, to);
    writeJournal(versions, { ...journal, step: 'checking' });
    await at.follow(to);
    if (door) await startAgain(at, door, journal.before);
    else if (journal.before) await well(at, journal.before);
    onStep('Xong');
    writeJournal(versions, { ...journal, step: 'done' });
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
    await at.follow(journal.from);
    if (held.door) await startAgain(at, held.door, journal.before);
    else held.letGo();
    if (!held.door && journal.before) await well(at, journal.before);
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
      makeCurrent(versions, journal.from);
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

/** @param before how it stood; nothing when all was off */
async function startAgain(
  at: Switching,
  door: SupervisorDoor,
  before: Standing | null,
): Promise<void> {
  at.onStep('Mở lại');
  const since = Date.now();
  await door.restart();
  await well(at, before ?? { problems: 0, hasRelease: false }, since);
}

function well({ onStep, patience, place }: Switching, before: Standing, since = Date.now()) {
  onStep('Chờ trang, trang đăng nhập và việc đăng trang chạy lại');
  return waitUntilWell(place, { before, since, patience });
}
