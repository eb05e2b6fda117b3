import {
  type MachineAnswer,
  machineMark,
  machineService,
  type PrinterState,
  printerStates,
} from '../../content/kiosk/machine.ts';
import { endAfter } from './post.ts';

const patience = 4000;
/** Milliseconds between two signs of life: the machine starts a browser anew that gives none. */
const livesEvery = 60_000;

/** Asks the machine how its printer stands; undefined where nobody can tell. */
export async function askPrinter(): Promise<PrinterState | undefined> {
  if (!new URLSearchParams(location.search).has(machineMark)) return undefined;
  try {
    const response = await fetch(machineService, {
      cache: 'no-store',
      credentials: 'omit',
      signal: endAfter(patience),
    });
    const { printer } = (await response.json()) as MachineAnswer;
    return printerStates.find((state) => state === printer);
  } catch {
    return undefined;
  }
}

/** Tells the machine again and again that the kiosk lives. */
export function showLife(): void {
  void askPrinter();
  setInterval(() => void askPrinter(), livesEvery);
}
