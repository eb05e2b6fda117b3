/**
 * The small service of a machine at a desk (`ops/kiosk`), which knows what no browser tells: how its
 * printer stands. Pages below `/kiosk/` may ask it, and do where the address by which the machine opens them
 * says that it is there.
 */
export const machineService = 'http://127.0.0.1:9631';
/** The part of that address by which a machine says so. */
export const machineMark = 'may';

/**
 * The state of a printer: nothing waits, it prints, it lacks paper, it stands still for another reason,
 * there is none.
 */
export const printerStates = ['ready', 'printing', 'paper', 'stopped', 'none'] as const;
export type PrinterState = (typeof printerStates)[number];

/** `GET /` of the service. */
export interface MachineAnswer {
  /** Missing when nobody tells it. */
  printer?: PrinterState;
}
