import type { Endpoint } from 'payload';
import { z } from 'zod';
import { type DutyReport, todayPost } from '../../../content/kiosk/calls.ts';
import { Refused } from '../../base/errors/refused.ts';
import { getJson, postJson } from '../../base/json-endpoint.ts';
import { record } from '../../storage/audit/record.ts';
import { machineIn, registeredBy } from '../machines/endpoints.ts';
import { wishFor } from '../machines/machines.ts';
import { devicesOf, isOnDuty, withdrawDevice } from './devices.ts';
import { changeToday, describeChange, readToday } from './today.ts';

const minutes10 = 10 * 60_000;
const notUnderstood = 'Nội dung gửi lên chưa đúng. Hãy tải lại trang.';

const tell = z.union([
  z.strictObject({ reload: z.literal(true) }),
  z.strictObject({ showKey: z.literal(true) }),
  /** Nothing: as loud as the desk. */
  z.strictObject({ volume: z.number().int().min(0).max(100).nullable() }),
]);

/** `GET /api/desk-duty/:desk` */
const report = getJson('/desk-duty/:desk', async (req): Promise<DutyReport> => {
  const { id } = await registeredBy(req);
  const [devices, today] = await Promise.all([
    devicesOf(req.payload, id),
    readToday(req.payload, id),
  ]);
  const { closed, note, calls, came } = today;
  return {
    ...{ closed, note, calls, came },
    devices: devices.map((device) => ({
      ...{ id: device.id, name: device.name, pairedAt: device.pairedAt },
      onDuty: isOnDuty(device),
    })),
  };
});

/** `POST /api/desk-duty/:desk/today` with {@link todayPost}. */
const today = postJson('/desk-duty/:desk/today', async (req) => {
  const { id } = await registeredBy(req);
  const said = todayPost.safeParse((await req.json?.()) ?? {});
  if (!said.success) throw new Refused(notUnderstood, 400);
  const detail = describeChange(said.data);
  await record(req.payload, { deed: 'deskToday', by: req.user, of: 'desks', document: id, detail });
  await changeToday(req.payload, id, said.data);
  return {};
});

/** `POST /api/desk-duty/:desk/withdraw` with `{ device }`. */
const withdraw = postJson('/desk-duty/:desk/withdraw', async (req) => {
  const { id } = await registeredBy(req);
  const said = z.object({ device: z.string() }).safeParse((await req.json?.()) ?? {});
  if (!said.success) throw new Refused(notUnderstood, 400);
  await record(req.payload, { deed: 'deviceWithdraw', by: req.user, of: 'desks', document: id });
  if (!(await withdrawDevice(req.payload, id, said.data.device)))
    throw new Refused('Máy trực này đã bỏ rồi.', 404);
  return {};
});

/** `POST /api/desk-machines/:desk/:machine/tell`: what its next heartbeat is answered with. */
const telling = postJson('/desk-machines/:desk/:machine/tell', async (req) => {
  const desk = await registeredBy(req);
  const machine = await machineIn(req, desk);
  const said = tell.safeParse((await req.json?.()) ?? {});
  if (!said.success) throw new Refused(notUnderstood, 400);
  const now = Date.now();
  const wish =
    'volume' in said.data
      ? said.data
      : 'reload' in said.data
        ? { reload: new Date(now).toISOString() }
        : { showKey: new Date(now + minutes10).toISOString() };
  const told =
    'volume' in wish
      ? `âm lượng ${wish.volume ?? 'theo quầy'}`
      : 'reload' in wish
        ? 'tải lại'
        : 'hiện mã ghép';
  const at = { by: req.user, of: 'desks', document: desk.id };
  await record(req.payload, { deed: 'machineTell', ...at, detail: `${machine.name}: ${told}` });
  await wishFor(req.payload, machine.id, wish);
  return {};
});

export const dutyEndpoints: Endpoint[] = [report, today, withdraw, telling];
