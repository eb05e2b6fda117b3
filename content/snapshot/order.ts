import { kinds } from '../kinds.ts';
import { recordKinds, type RecordKind } from '../record-kind.ts';
import { kindsPointedTo } from './references.ts';

/** Every kind after those that its records point to, else as they are read. */
export const inOrderOfReference: readonly RecordKind[] = ordered();

function ordered(): RecordKind[] {
  const order: RecordKind[] = [];
  while (order.length < recordKinds.length) {
    const waiting = recordKinds.filter((kind) => !order.includes(kind));
    const isReady = (kind: RecordKind) =>
      waiting.every((other) => other === kind || !kindsPointedTo(kinds[kind].schema).has(other));
    const [first] = waiting;
    // Kinds that point to each other in a circle have no order.
    order.push(waiting.find(isReady) ?? (first as RecordKind));
  }
  return order;
}
