import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { dayOfInstant, formatDay } from '../../../content/text/date.ts';
import { may } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { getJson, idIn, postJson } from '../../base/json-endpoint.ts';
import { slowsDown } from '../../safeguards/removal/own-pace.ts';
import { record } from '../../storage/audit/record.ts';
import {
  keyOfTeam,
  keysOf,
  listedOf,
  makeKey,
  mostHolding,
  noteEnd,
  renewKey,
  stateOf,
  withdrawKey,
  type KeyState,
  type TeamKey,
} from './keys.ts';
import { linkOf, slipOf } from './slip.ts';

/** A key as whoever keeps the team sees it. */
export interface KeyView extends Pick<TeamKey, 'id' | 'name' | 'until' | 'madeAt'> {
  state: KeyState;
}

/** `GET /api/keys-of-teams/:id` */
export interface TeamKeysView {
  keys: KeyView[];
  /** The last day that a new key may have. */
  latest: string;
}

/** `POST /api/keys-of-teams/:id/make` and `…/renew`. The key is told only this once. */
export interface MadeKey {
  name: string;
  until: string;
  key: string;
  /** For the code: a phone's own camera opens it in the site. */
  link: string;
  /** The key on paper, as a page of HTML. */
  slip: string;
}

const longestName = 60;
/** Whole years after this one in which a key may still hold. */
const yearsAhead = 1;

const making = z.strictObject({
  name: z.string().trim().normalize('NFC').min(1).max(longestName),
  until: z.iso.date(),
});
const renewing = z.strictObject({ key: z.string().max(60), until: z.iso.date() });
const withdrawing = z.strictObject({ key: z.string().max(60) });

/** The keys of a team, without what opens them. */
const list = getJson('/keys-of-teams/:id', async (req): Promise<TeamKeysView> => {
  const { id } = await keptTeam(req);
  const today = dayOfInstant(new Date());
  const keys = listedOf(await keysOf(req.payload, id), today).map((key): KeyView => {
    const { id: of, name, until, madeAt } = key;
    return { id: of, name, until, madeAt, state: stateOf(key, today) };
  });
  return { keys, latest: latestDay(today) };
});

const make = postJson('/keys-of-teams/:id/make', async (req): Promise<MadeKey> => {
  const team = await keptTeam(req);
  const { id } = team;
  const { name, until } = await bodyOf(req, making);
  demandDay(until);
  if (!team.isLive) throw new Refused('Tổ chưa đăng. Đăng tổ rồi mới tạo mã được.', 409);
  await demandRoom(req, id);
  await record(req.payload, { deed: 'teamKey', by: req.user, of: 'teams', document: id });
  const { key } = await makeKey(req.payload, { team: id, name, until });
  return madeOf(req, team, { name, until, key });
});

const renew = postJson('/keys-of-teams/:id/renew', async (req): Promise<MadeKey> => {
  const team = await keptTeam(req);
  const { id } = team;
  const { key: of, until } = await bodyOf(req, renewing);
  demandDay(until);
  const known = await keyOfTeam(req.payload, { id: of, team: id });
  if (!known) throw noKey();
  if (stateOf(known, dayOfInstant(new Date())) !== 'holds') await demandRoom(req, id);
  await slowsDown(req, 'unplanned');
  await record(req.payload, { deed: 'teamKey', by: req.user, of: 'teams', document: id });
  await noteEnd(req, known);
  const key = await renewKey(req.payload, known, until);
  if (!key) throw noKey();
  return madeOf(req, team, { name: known.name, until, key });
});

const withdraw = postJson('/keys-of-teams/:id/withdraw', async (req) => {
  const { id } = await keptTeam(req);
  const { key: of } = await bodyOf(req, withdrawing);
  const known = await keyOfTeam(req.payload, { id: of, team: id });
  if (!known) throw noKey();
  await slowsDown(req, 'unplanned');
  await record(req.payload, { deed: 'teamKeyWithdraw', by: req.user, of: 'teams', document: id });
  await noteEnd(req, known);
  await withdrawKey(req.payload, known);
  return {};
});

export const teamKeyEndpoints: Endpoint[] = [list, make, renew, withdraw];

function madeOf(
  { payload }: PayloadRequest,
  team: KeptTeam,
  made: Pick<MadeKey, 'name' | 'until' | 'key'>,
): MadeKey {
  const link = linkOf(payload, made.key);
  return { ...made, link, slip: slipOf({ ...made, link, team: team.name, place: team.place }) };
}

/** @throws {Refused} when as many keys hold as a team may have */
async function demandRoom({ payload }: PayloadRequest, team: string): Promise<void> {
  const today = dayOfInstant(new Date());
  const holding = (await keysOf(payload, team)).filter((key) => stateOf(key, today) === 'holds');
  if (holding.length < mostHolding) return;
  throw new Refused(`Tổ đang có ${mostHolding} mã còn dùng. Thu hồi bớt rồi tạo mã khác.`, 409);
}

const noKey = () => new Refused('Không có mã này. Mở lại trang của tổ.', 404);

const latestDay = (today: string) => `${Number(today.slice(0, 4)) + yearsAhead}-12-31`;

function demandDay(until: string): void {
  const today = dayOfInstant(new Date());
  const latest = latestDay(today);
  if (until >= today && until <= latest) return;
  throw new Refused(`Chọn ngày từ hôm nay tới ${formatDay(latest)}.`, 400);
}

async function bodyOf<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.output<Schema>> {
  const found = schema.safeParse(await req.json?.().catch(() => undefined));
  if (found.success) return found.data;
  throw new Refused(`Mã cần có tên (tối đa ${longestName} chữ cái) và ngày hết hạn.`, 400);
}

interface KeptTeam {
  id: string;
  name: string;
  place: string;
  isLive: boolean;
}

/**
 * Reads a team as it is shown, where it is: its sums count there, so a draft that moves it gives nobody a say
 * in its keys.
 * @throws {Refused} 403 for those who may not keep teams, 404 where this one is not theirs
 */
async function keptTeam(req: PayloadRequest): Promise<KeptTeam> {
  if (!may(req.user, 'checkTeams')) throw new Refused('Bạn chưa được phép làm việc này.');
  const where = { id: { equals: idIn(req) } };
  const { totalDocs } = await req.payload.db.count({
    collection: 'teams',
    where: { and: [where, { _status: { equals: 'published' } }] },
  });
  const isLive = totalDocs > 0;
  const { docs } = await req.payload.find({
    collection: 'teams',
    where,
    draft: !isLive,
    depth: 1,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    select: { name: true, hamlet: true, commune: true },
    user: req.user,
  });
  const [team] = docs;
  if (!team) throw new Refused('Không có tổ này.', 404);
  const place = [team.hamlet, team.commune].map(nameOf).filter(Boolean).join(', ');
  return { id: team.id, name: team.name ?? '', place, isLive };
}

/** Returns the name of a place that was read along. */
function nameOf(place: unknown): string {
  const name: unknown = place && typeof place === 'object' && Reflect.get(place, 'name');
  return typeof name === 'string' ? name : '';
}
