'use client';

import { addSums, type DaySums, type TaskSums } from '../../../../content/kiosk/sums.ts';
import { formatNumber } from '../../../../content/text/number.ts';
import { DayInput } from '../../../base/screens/day-input/DayInput.tsx';
import { texts } from './texts.ts';
import type { Days } from './useMachines.ts';

interface MachineCountsProps {
  sums: DaySums;
  titles: Record<string, string>;
  days: Days;
  onDays(days: Days): void;
  onLast(count: number): void;
}

/** The uses that people made of the machine, in the days that are chosen. */
export function MachineCounts({ sums, titles, days, onDays, onLast }: MachineCountsProps) {
  const empty = sums.tasks.length === 0 && sums.missed.length === 0 && sums.missedOther === 0;
  return (
    <details className="machine__counts">
      <summary>{texts.counts}</summary>
      <p>{texts.countsNote}</p>
      <div className="machine__days">
        {Object.entries(texts.presets).map(([count, label]) => (
          <button type="button" key={count} onClick={() => onLast(Number(count))}>
            {label}
          </button>
        ))}
        <Day label={texts.from} value={days.from} onDay={(from) => onDays({ ...days, from })} />
        <Day label={texts.to} value={days.to} onDay={(to) => onDays({ ...days, to })} />
      </div>
      {empty && <p className="machine__none">{texts.noCounts}</p>}
      {sums.tasks.length > 0 && <Tasks tasks={sums.tasks} titles={titles} />}
      {(sums.missed.length > 0 || sums.missedOther > 0) && <Missed sums={sums} />}
    </details>
  );
}

function Tasks({ tasks, titles }: { tasks: TaskSums[]; titles: Record<string, string> }) {
  const often = [...tasks].sort((one, other) => other.opened - one.opened);
  const all = addSums([
    { tasks: tasks.map((task) => ({ ...task, guide: '' })), missed: [], missedOther: 0 },
  ]).tasks[0];
  return (
    <table>
      <caption>{texts.tasks}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.task}</th>
          <th scope="col">{texts.openings}</th>
          <th scope="col">{texts.finished}</th>
          <th scope="col">{texts.left}</th>
        </tr>
      </thead>
      <tbody>
        {often.map((task) => (
          <tr key={task.guide}>
            <th scope="row">{titles[task.guide] ?? texts.goneGuide}</th>
            <Numbers task={task} />
          </tr>
        ))}
      </tbody>
      {all && (
        <tfoot>
          <tr>
            <th scope="row">{texts.total}</th>
            <Numbers task={all} />
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function Numbers({ task }: { task: TaskSums }) {
  return [task.opened, task.finished, task.left].map((count, at) => (
    <td key={at}>{formatNumber(count)}</td>
  ));
}

function Missed({ sums }: { sums: DaySums }) {
  const often = [...sums.missed].sort((one, other) => other.times - one.times);
  return (
    <>
      <table>
        <caption>{texts.missed}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.text}</th>
            <th scope="col">{texts.times}</th>
          </tr>
        </thead>
        <tbody>
          {often.map(({ text, times }) => (
            <tr key={text}>
              <th scope="row">{text}</th>
              <td>{formatNumber(times)}</td>
            </tr>
          ))}
          {sums.missedOther > 0 && (
            <tr>
              <th scope="row">{texts.otherMissed}</th>
              <td>{formatNumber(sums.missedOther)}</td>
            </tr>
          )}
        </tbody>
      </table>
      <p>{texts.missedNote}</p>
    </>
  );
}

function Day({ label, value, onDay }: { label: string; value: string; onDay(day: string): void }) {
  return (
    <label>
      {label}
      <DayInput value={value} onDay={(day) => day && onDay(day)} />
    </label>
  );
}
