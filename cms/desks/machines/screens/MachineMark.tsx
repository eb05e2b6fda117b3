import type { MachineState } from '../machine-state.ts';
import { stateText } from './texts.ts';

/** The state of a machine, in a few words; red when it is silent. */
export function MachineMark({ machine }: { machine: MachineState }) {
  return <span className={`machine-mark is-${machine.state}`}>{stateText(machine)}</span>;
}

/** The column in the list of desks; empty for desks that are not one's own. */
export function MachineCell({ cellData }: { cellData?: MachineState | null }) {
  return cellData ? <MachineMark machine={cellData} /> : null;
}
