import type { Endpoint, Payload, PayloadRequest } from 'payload';
import {
  callPost,
  type DevicesAnswer,
  type HeartbeatAnswer,
  withdrawPost,
} from '../../../../content/kiosk/calls.ts';
import {
  countsPost,
  type CountsTaken,
  heartbeatPost,
  type Registered,
  registerPost,
} from '../../../../content/kiosk/posts.ts';
import { Refused } from '../../../base/errors/refused.ts';
import { takeCounts } from '../../../desks/machines/counts.ts';
import type { Limit } from '../../../base/limits/limit.ts';
import { networkOf } from '../../../base/limits/network.ts';
import { giveTryBack, takeTry } from '../../../storage/tries/tries.ts';
import {
  keepHeartbeat,
  type Machine,
  machineOf,
  mostNumbers,
  register,
  takesNumber,
} from '../../../desks/machines/machines.ts';
import { takeCall } from '../../../desks/duty/calls.ts';
import {
  devicesOf,
  isOnDuty,
  makePairingKey,
  withdrawDevice,
} from '../../../desks/duty/devices.ts';
import { readToday } from '../../../desks/duty/today.ts';
import { postJson } from '../../../base/json-endpoint.ts';
import { record } from '../../../storage/audit/record.ts';
import { bearerIn } from './bearer.ts';
import { demandPace } from './pace.ts';
import { readPost } from './read-post.ts';

const notStored = { headers: { 'Cache-Control': 'no-store' } };

/** Wrong keys and codes from one network; they do not void the key that waits at a desk. */
const keyTries: Limit = { name: 'kiosk-key', free: 10, firstWait: 30, longestWait: 15 * 60 };

const refusals = {
  noDesk: 'Không có quầy nào đang đăng mang mã này. Xem lại mã trong hệ quản trị.',
  noKey:
    'Quầy này không có khóa đăng ký nào đang chờ. Mở quầy trong hệ quản trị, bấm “Tạo khóa đăng ký”.',
  tooLate: 'Khóa đăng ký đã quá 24 giờ. Tạo khóa khác trong hệ quản trị.',
  wrong: 'Khóa đăng ký chưa đúng. Xem lại từng chữ trong hệ quản trị.',
  tooOften: 'Từ mạng này đã gõ sai khóa nhiều lần. Đợi một lát rồi gõ lại, khóa vẫn dùng được.',
  tooManyMachines: `Đăng ký này đã dùng cho ${mostNumbers} máy. Mỗi máy cần đăng ký riêng: tạo khóa khác trong hệ quản trị.`,
  unknown: 'Máy này chưa đăng ký, hoặc đăng ký đã bị hủy.',
};

/** `POST /api/public/kiosk/register`: exchanges the desk's code and one-time key for a token. */
const registering: Endpoint = {
  path: '/public/kiosk/register',
  method: 'post',
  handler: async (req) => {
    const { code, key } = await readPost(req, registerPost);
    const trier = { who: networkOf(req.headers) };
    if (!(await takeTry(req.payload, keyTries, trier))) throw new Refused(refusals.tooOften, 429);
    const desk = await liveDesk(req.payload, code.trim().toUpperCase());
    if (!desk) throw new Refused(refusals.noDesk, 404);
    const result = await register(req.payload, desk, key);
    if (result.state !== 'registered') throw new Refused(refusals[result.state]);
    await giveTryBack(req.payload, keyTries, trier);
    return Response.json({ token: result.token } satisfies Registered, notStored);
  },
};

/** `POST /api/public/kiosk/counts`: takes the sums of some days. */
const counts: Endpoint = {
  path: '/public/kiosk/counts',
  method: 'post',
  handler: async (req) => {
    const machine = await sender(req);
    const post = await readPost(req, countsPost);
    if (!(await takesNumber(req.payload, machine, post.device)))
      throw new Refused(refusals.tooManyMachines);
    const days = await takeCounts(req.payload, machine.desk, post);
    return Response.json({ days } satisfies CountsTaken, notStored);
  },
};

/** `POST /api/public/kiosk/heartbeat`: takes the state of the machine, says what staff wants of it. */
const heartbeat = postJson('/public/kiosk/heartbeat', async (req): Promise<HeartbeatAnswer> => {
  const { id, desk, name, volume, reload, showKey } = await sender(req);
  await keepHeartbeat(req.payload, id, await readPost(req, heartbeatPost));
  const { closed, note } = await readToday(req.payload, desk);
  return {
    name,
    closed,
    ...(note && { note }),
    ...(typeof volume === 'number' && { volume }),
    ...(reload && { reload }),
    ...(showKey && showKey > new Date().toISOString() && { showKey }),
  };
});

/** `POST /api/public/kiosk/call`: a visitor calls for help; the answer is what is true of it. */
const call = postJson('/public/kiosk/call', async (req) => {
  const machine = await sender(req);
  return takeCall(req.payload, machine, await readPost(req, callPost));
});

/** `POST /api/public/kiosk/pair`: makes the one-time key that the staff menu shows as a QR code. */
const pair = postJson('/public/kiosk/pair', async (req) =>
  makePairingKey(req.payload, await sender(req)),
);

/** `POST /api/public/kiosk/devices`: those on duty for the desk, for the staff menu. */
const devices = postJson('/public/kiosk/devices', async (req) => devicesAt(req, await sender(req)));

/** `POST /api/public/kiosk/withdraw`: takes the token of one of them away. */
const withdraw = postJson('/public/kiosk/withdraw', async (req) => {
  const machine = await sender(req);
  const { device } = await readPost(req, withdrawPost);
  const at = { of: 'desks', document: machine.desk };
  await record(req.payload, { deed: 'deviceWithdraw', ...at, detail: `ở ${machine.name}` });
  await withdrawDevice(req.payload, machine.desk, device);
  return devicesAt(req, machine);
});

export const kioskEndpoints: Endpoint[] = [
  ...[registering, counts, heartbeat],
  ...[call, pair, devices, withdraw],
];

/** @throws {Refused} 401 when there is no token, or it is not valid any more; 429 for one that hurries */
async function sender(req: PayloadRequest): Promise<Machine> {
  const machine = await machineOf(req.payload, bearerIn(req));
  if (!machine) throw new Refused(refusals.unknown, 401);
  demandPace(machine.tokenHash ?? '');
  return machine;
}

async function devicesAt({ payload }: PayloadRequest, { desk }: Machine): Promise<DevicesAnswer> {
  const all = await devicesOf(payload, desk);
  return {
    devices: all.map((device) => ({
      ...{ id: device.id, name: device.name, onDuty: isOnDuty(device) },
    })),
  };
}

async function liveDesk(payload: Payload, code: string): Promise<string | undefined> {
  const found = await payload.find({
    collection: 'desks',
    where: { and: [{ code: { equals: code } }, { _status: { equals: 'published' } }] },
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
    select: {},
  });
  return found.docs[0]?.id;
}
