import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { totalmem } from 'node:os';
import type { Payload } from 'payload';
import { isUrgent, severities, type KnownHole } from '../../../content/schema/program-news.ts';
import { dataFolderOf } from '../../base/data-folder.ts';
import { nameOfProgram, readOwnNews, runningProgram } from '../../keeping/program-news/running.ts';
import { programTexts as texts } from './program-texts.ts';

/** Written by Debian's updates where a new kernel waits for a restart. */
const restartAsked = '/run/reboot-required';

/** The version that runs, a newer one, and the holes that are known in its packages. */
export async function ProgramPanel({ payload }: { payload: Payload }) {
  const news = await readOwnNews(payload);
  const { holes, holesFault, release, releaseFault } = news ?? {};
  const program = nameOfProgram(runningProgram());
  return (
    <section className="kit-panel" aria-labelledby="program">
      <h2 id="program">{texts.heading}</h2>
      {release && <p className="kit-warning">{texts.newer(program, release)}</p>}
      {!release && <p>{texts.running(program)}</p>}
      {!news && <p>{texts.notAsked}</p>}
      {releaseFault && <p>{releaseFault}</p>}
      {existsSync(restartAsked) && <p className="kit-warning">{texts.restart}</p>}
      <p>{texts.room(await readRoom(dataFolderOf(payload)))}</p>
      {holes && <HoleList {...holes} />}
      {holesFault && <p>{holesFault}</p>}
    </section>
  );
}

/** The bytes of disk and memory that the machine has left, of how many. */
async function readRoom(folder: string): Promise<Record<'disk' | 'memory', [number, number]>> {
  const { bavail, blocks, bsize } = await statfs(folder);
  // A container may use less than there is, and knows no limit where it may use all.
  const limit = process.constrainedMemory();
  const memory = limit > 0 ? Math.min(limit, totalmem()) : totalmem();
  return {
    disk: [bavail * bsize, blocks * bsize],
    memory: [Math.min(process.availableMemory(), memory), memory],
  };
}

function HoleList({ at, found }: { at: string; found: KnownHole[] }) {
  if (found.length === 0) return <p>{texts.noHoles(at)}</p>;
  const isBad = found.some(isUrgent);
  return (
    <>
      <p className={isBad ? 'kit-warning' : undefined}>{texts.holes(found.length, at)}</p>
      <p>{texts.whatToDo}</p>
      <details className="kit-details">
        <summary>{texts.bySeverity(severities.map((one) => [one, countOf(found, one)]))}</summary>
        <ul>
          {found.map((hole) => (
            <li key={`${hole.id} ${hole.package}`}>
              {texts.hole(hole)} <span lang="en">{hole.title}</span>{' '}
              {hole.url ? (
                <a href={hole.url} target="_blank" rel="noreferrer">
                  {hole.id}
                </a>
              ) : (
                hole.id
              )}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

const countOf = (found: KnownHole[], severity: KnownHole['severity']) =>
  found.filter((hole) => hole.severity === severity).length;
