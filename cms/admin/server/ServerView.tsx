import type { AdminViewServerProps, Payload } from 'payload';
import { dayOfInstant, formatDay } from '../../../content/text/date.ts';
import { formatBytes } from '../../../content/text/number.ts';
import { may } from '../../base/access/abilities.ts';
import { serverPath } from '../../base/admin-paths.ts';
import { dataFolderOf } from '../../base/data-folder.ts';
import { Part } from '../../base/screens/kit/kit.tsx';
import { StaffPage } from '../../base/screens/staff-page/StaffPage.tsx';
import { readGauge } from '../../keeping/gauge/follow.ts';
import {
  daysOf,
  daysUntilFull,
  type GaugeDay,
  type GaugeHour,
  hoursUntil,
  keptDays,
} from '../../keeping/gauge/gauge.ts';
import { areaOf, piecesOf, plotHeight, plotWidth } from './plot.ts';
import { texts } from './texts.ts';

/** The page of the machine's disk and memory over thirty days, for who sees the backups. */
export function ServerView(view: AdminViewServerProps) {
  const { payload, user } = view.initPageResult.req;
  // oxlint-disable-next-line react/purity -- drawn once, on the server
  const now = new Date();
  return (
    <StaffPage view={view} path={serverPath} title={texts.title} intro={texts.intro}>
      {may(user, 'seeBackups') ? <Room payload={payload} now={now} /> : <p>{texts.notYours}</p>}
    </StaffPage>
  );
}

async function Room({ payload, now }: { payload: Payload; now: Date }) {
  const hours = hoursUntil(await readGauge(dataFolderOf(payload)), now);
  const newest = hours.at(-1);
  if (!newest) return <p>{texts.empty}</p>;
  const floor = Number(payload.config.custom?.['minFreeBytes'] ?? 0);
  const days = daysOf(hours);
  const until = daysUntilFull(days, newest, floor);
  const isShort = days.some(({ memoryFree, memorySize }) => memoryFree < memorySize / 10);
  const shown = { hours, days, now };
  return (
    <>
      <Plotted
        {...shown}
        of="disk"
        warning={until === undefined ? undefined : texts.willFill(until, floor)}
      />
      <Plotted {...shown} of="memory" warning={isShort ? texts.memoryLow : undefined} />
      <DayTable days={days} />
    </>
  );
}

interface PlottedProps {
  hours: GaugeHour[];
  days: GaugeDay[];
  of: 'disk' | 'memory';
  warning: string | undefined;
  now: Date;
}

/** A part of the page: the room of now, the least of all, and a plot of every hour. */
function Plotted({ days, hours, now, of, warning }: PlottedProps) {
  const [newest, worst] = [hours.at(-1), leastOf(days, of)];
  if (!newest || !worst) return null;
  const [free, size] = [`${of}Free`, `${of}Size`] as const;
  const pieces = piecesOf(hours, of, now.getTime());
  return (
    <Part aria-labelledby={of} tone={warning ? 'warning' : undefined}>
      <h2 id={of}>{texts[of]}</h2>
      {warning && <p className="kit-warning">{warning}</p>}
      <p>
        {texts.left(newest[free], newest[size])} {texts.least(worst[free], worst.day)}
      </p>
      <div className="server__plot">
        <p aria-hidden="true">
          <span>{texts.full(newest[size])}</span>
          <span>{texts.none}</span>
        </p>
        <svg
          role="img"
          aria-label={texts.plot(texts[of], worst[free], worst.day)}
          viewBox={`0 0 ${plotWidth} ${plotHeight}`}
          preserveAspectRatio="none"
        >
          {pieces.map((piece) => (
            <path key={piece[0]?.x} d={areaOf(piece)} />
          ))}
        </svg>
        <p aria-hidden="true" className="server__days">
          {[keptDays, keptDays / 2, 0].map((ago) => (
            <span key={ago}>{dayBefore(now, ago)}</span>
          ))}
        </p>
      </div>
      {pieces.length > 1 && <p className="kit-hint">{texts.unmeasured}</p>}
    </Part>
  );
}

/** The newest day first. */
function DayTable({ days }: { days: GaugeDay[] }) {
  return (
    <Part aria-labelledby="days">
      <h2 id="days">{texts.table}</h2>
      <table className="server__table">
        <thead>
          <tr>
            <th scope="col">{texts.day}</th>
            <th scope="col">{texts.disk}</th>
            <th scope="col">{texts.memory}</th>
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map(({ day, diskFree, memoryFree }) => (
            <tr key={day}>
              <th scope="row">{formatDay(day)}</th>
              <td>{formatBytes(diskFree)}</td>
              <td>{formatBytes(memoryFree)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

const leastOf = (days: GaugeDay[], of: 'disk' | 'memory') =>
  days.toSorted((one, other) => one[`${of}Free`] - other[`${of}Free`])[0];

const dayBefore = (now: Date, days: number) =>
  formatDay(dayOfInstant(new Date(now.getTime() - days * 86_400_000))).slice(0, 5);
