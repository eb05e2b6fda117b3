import type { Endpoint, PayloadRequest } from 'payload';
import {
  answerPost,
  type Paired,
  pairPost,
  pollPost,
  todayPost,
} from '../../../../content/kiosk/calls.ts';
import { Refused } from '../../../base/errors/refused.ts';
import { postJson } from '../../../base/json-endpoint.ts';
import { answerCall, forgetShift } from '../../../desks/duty/calls.ts';
import { deskNow } from '../../../desks/duty/desk-now.ts';
import {
  type DeskDevice,
  deviceOf,
  devicesOf,
  isInShift,
  pairDevice,
  seeDevice,
} from '../../../desks/duty/devices.ts';
import { changeToday, describeChange } from '../../../desks/duty/today.ts';
import { record } from '../../../storage/audit/record.ts';
import { demandPace } from './pace.ts';
import { bearerIn } from './bearer.ts';
import { readPost } from './read-post.ts';

const unknown = 'Máy này không còn trực quầy nữa. Ra máy ở quầy lấy mã ghép mới.';

/** `POST /api/public/quay/pair`: exchanges the key from the glass for a token; nobody guesses 256 bits. */
const pairing = postJson('/public/quay/pair', async (req): Promise<Paired> =>
  pairDevice(req.payload, await readPost(req, pairPost)),
);

/** `POST /api/public/quay/poll`: what happens at the desk. */
const poll = postJson('/public/quay/poll', async (req) => {
  const device = await sender(req);
  const { duty, since } = await readPost(req, pollPost);
  if (duty !== undefined) await seeDevice(req.payload, device, duty);
  if (device.onDuty && duty === false) await endShift(req, device);
  return deskNow(req.payload, device, since);
});

/** `POST /api/public/quay/answer`: somebody says on this device that they come. */
const answering = postJson('/public/quay/answer', async (req) => {
  const device = await sender(req);
  await answerCall(req.payload, device.desk, await readPost(req, answerPost));
  return deskNow(req.payload, device, undefined);
});

/** `POST /api/public/quay/today`: closes the desk for today, says a note. */
const today = postJson('/public/quay/today', async (req) => {
  const device = await sender(req);
  const change = await readPost(req, todayPost);
  const detail = `${describeChange(change)}, máy trực số ${device.id.split('/').at(-1)}`;
  const at = { of: 'desks', document: device.desk };
  await record(req.payload, { deed: 'deskToday', ...at, detail });
  await changeToday(req.payload, device.desk, change);
  return deskNow(req.payload, device, undefined);
});

export const deskEndpoints: Endpoint[] = [pairing, poll, answering, today];

/** @throws {Refused} 401 when there is no token, or it is not valid any more; 429 for one that hurries */
async function sender(req: PayloadRequest): Promise<DeskDevice> {
  const device = await deviceOf(req.payload, bearerIn(req));
  if (!device) throw new Refused(unknown, 401);
  demandPace(device.tokenHash);
  return device;
}

/** Forgets what was missed when the last one ends the shift; who sleeps is still in it. */
async function endShift({ payload }: PayloadRequest, { desk, id }: DeskDevice): Promise<void> {
  const others = (await devicesOf(payload, desk)).filter((other) => other.id !== id);
  if (!others.some((other) => isInShift(other))) await forgetShift(payload, desk);
}
