import type { Payload } from 'payload';
import { reportFailure } from '../../cms/publishing/publication/report.ts';
import { readEnvironment } from '../../env/environment.ts';
import { sentenceOf } from '../../env/terminal.ts';
import { askPublisher } from './ask.ts';
import { openPayload } from './payload.ts';
import { createPublisher, type Publisher } from '../round/publisher.ts';
import { loadRenderer } from '../make/renderer.ts';
import { Tenure } from '../watch/tenure.ts';

/**
 * Runs a command: in this process if nobody else is publishing, else by asking the one that is and
 * waiting for it.
 */
export async function once(
  alone: (publisher: Publisher) => Promise<string>,
  ask: (payload: Payload) => Promise<void>,
): Promise<void> {
  const environment = readEnvironment();
  const payload = await openPayload();
  try {
    const tenure = await Tenure.begin(payload);
    if (!tenure) return console.log(await askAndWait(payload, ask));
    const publisher = createPublisher(payload, tenure.lease, await loadRenderer(), environment);
    try {
      console.log(await alone(publisher));
    } catch (error) {
      await reportFailure(payload, tenure.lease, sentenceOf(error));
      throw error;
    } finally {
      await publisher.searchIndex.close();
      await tenure.end();
    }
  } catch (error) {
    console.error(`Chưa đưa được lên trang: ${sentenceOf(error)}`);
    process.exitCode = 1;
  } finally {
    await payload.destroy();
  }
}

async function askAndWait(
  payload: Payload,
  ask: (payload: Payload) => Promise<void>,
): Promise<string> {
  const release = await askPublisher(payload, ask, () =>
    console.log('Một tiến trình khác đang giữ quyền xuất bản: đã nhờ tiến trình đó làm.'),
  );
  return `Xong: bản ${release}.`;
}
