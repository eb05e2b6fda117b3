import { DeliveryFault } from './delivery-fault.ts';

/** Milliseconds that whoever takes it may need. */
const patience = 10_000;

/**
 * Tells somebody outside that this installation lives. When no sign comes any longer they alarm: who
 * lost power or network can't say so.
 * @throws {DeliveryFault} when nobody took it
 */
export async function sendSignOfLife(address: string): Promise<void> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`nơi ấy trả lời mã ${answer.status}`);
  } catch (error) {
    throw new DeliveryFault('ping', error);
  }
}
