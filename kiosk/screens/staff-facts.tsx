import { useEffect, useReducer, useState } from 'react';
import type { KioskDesk } from '../../content/kiosk/data.ts';
import type { PrinterState } from '../../content/kiosk/machine.ts';
import type { HeartbeatPost } from '../../content/kiosk/posts.ts';
import { instantOfRelease } from '../../content/release.ts';
import { dayOfInstant, formatInstant } from '../../content/text/date.ts';
import { formatBytes } from '../../content/text/number.ts';
import { waitingDays } from '../counts/kept-sums.ts';
import { readFaults } from '../machine/faults.ts';
import { storageUse } from '../machine/heartbeat.ts';
import { readKeptRelease } from '../machine/kept-release.ts';
import { isOnline } from '../machine/post.ts';
import { askPrinter } from '../machine/printer.ts';
import { readRegistration } from '../machine/registration.ts';
import { words } from '../words.ts';

/** The state of the machine, for the staff and whoever helps them by phone. */
export function StaffFacts({ desk }: { desk: KioskDesk }) {
  const [online, setOnline] = useState<boolean>();
  const [storage, setStorage] = useState<HeartbeatPost['storage']>();
  const [printer, setPrinter] = useState<PrinterState>();
  useEffect(() => {
    void askPrinter().then(setPrinter);
    void isOnline().then(setOnline);
    void storageUse().then(setStorage);
  }, []);
  const [, lookAgain] = useReducer((looks: number) => looks + 1, 0);
  useEffect(() => {
    const timer = setInterval(lookAgain, 1000);
    return () => clearInterval(timer);
  }, []);
  const release = readKeptRelease(localStorage);
  const registered = readRegistration(localStorage, desk.code) !== undefined;
  // oxlint-disable-next-line react/purity -- looked at anew each second
  const today = dayOfInstant(new Date());
  const waiting = waitingDays(localStorage, desk.code, today);
  const faults = readFaults(localStorage, today);
  const { staff } = words;
  return (
    <dl className="facts">
      <Fact name={staff.desk} value={`${desk.name} (${desk.code})`} />
      <Fact
        name={staff.network}
        value={online === undefined ? staff.asking : online ? staff.online : staff.offline}
      />
      <Fact name={staff.registration} value={registered ? staff.registered : staff.unregistered} />
      <Fact name={staff.waiting} value={waiting > 0 ? staff.waitingDays(waiting) : staff.nothing} />
      <Fact name={staff.release} value={release?.id ? releaseText(release.id) : staff.unknown} />
      <Fact name={staff.updated} value={release ? formatInstant(release.takenAt) : staff.unknown} />
      <Fact name={staff.storage} value={storage ? formatBytes(storage.used) : staff.unknown} />
      {desk.printer !== 'none' && (
        <Fact name={staff.printer} value={printer ? staff.printers[printer] : staff.unknown} />
      )}
      <Fact
        name={staff.faults}
        value={faults.count > 0 ? `${faults.count} (${faults.last})` : staff.nothing}
      />
    </dl>
  );
}

function releaseText(id: string): string {
  const made = instantOfRelease(id);
  return made ? formatInstant(made) : id;
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
