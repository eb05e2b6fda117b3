import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import type { AuditedDeed } from '../../storage/audit/deeds.ts';
import { record } from '../../storage/audit/record.ts';
import { needsSecondFactor } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { takeTry, forgetTries } from '../../storage/tries/tries.ts';
import { secondFactor } from '../sign-in/limits.ts';
import {
  beginSecondFactor,
  confirmSecondFactor,
  isFirstCode,
  isRequired,
  removeSecondFactor,
  renewRecoveryCodes,
  secondFactorOf,
  type SecondFactorState,
} from '../sign-in/second-factor/second-factor.ts';
import { accountOfOther, notStored, ownAccount, ownOrAdmins, readPost } from './asked-user.ts';
import { provePassword } from './guards-login.ts';

/** The second factor as the page of an account shows it. */
export interface SecondFactorReport extends SecondFactorState {
  /** True if the settings ask this very account for it. */
  isRequired: boolean;
}

/** The data to set up an application with, told once. */
export interface SetUp {
  secret: string;
  /** The address in the picture. */
  address: string;
}

const sentences = {
  password: 'Gõ mật khẩu hiện tại của bạn.',
  code: 'Gõ mã 6 số đang hiện trong ứng dụng.',
  wrong: 'Mã chưa đúng. Xem giờ trên điện thoại có đúng không, đợi mã mới rồi gõ lại.',
  tooOften: 'Đã gõ sai nhiều lần. Đợi một lát hãy thử lại.',
  required: 'Vai trò của bạn phải dùng xác thực hai bước, nên không tắt được.',
  off: 'Xác thực hai bước chưa bật.',
  own: 'Của chính bạn thì tắt ở trang “Tài khoản”.',
};

/** `GET /api/users/:id/second-factor`: a {@link SecondFactorReport} for the owner and administrators. */
const report: Endpoint = {
  path: '/:id/second-factor',
  method: 'get',
  handler: async (req) => {
    const { id } = await ownOrAdmins(req);
    const state = await secondFactorOf(req.payload, id);
    const required = id === req.user?.id && (await isRequiredOf(req));
    return Response.json(
      { ...state, isRequired: required } satisfies SecondFactorReport,
      notStored,
    );
  },
};

/** `POST /api/users/:id/second-factor` with `{ password }`: begins; answers with a {@link SetUp}. */
const begin: Endpoint = {
  path: '/:id/second-factor',
  method: 'post',
  handler: async (req) => {
    const account = ownAccount(req);
    await demandPassword(req);
    const setUp = await beginSecondFactor(req.payload, account);
    return Response.json(setUp satisfies SetUp, notStored);
  },
};

/** `POST /api/users/:id/second-factor/confirm` with `{ code }`: switches it on, answers with `{ codes }`. */
const confirm: Endpoint = {
  path: '/:id/second-factor/confirm',
  method: 'post',
  handler: async (req) => {
    const { payload } = req;
    const { id } = ownAccount(req);
    const shape = z.object({ code: z.string().trim().min(1).max(40) });
    const { code } = await readPost(req, shape, sentences.code);
    const who = { who: `set-up/${id}` };
    if (!(await takeTry(payload, secondFactor, who))) throw new Refused(sentences.tooOften, 429);
    if (!(await isFirstCode(payload, id, code))) throw new Refused(sentences.wrong, 400);
    await recordAt(req, 'secondFactorOn', id);
    const codes = await confirmSecondFactor(payload, id, code);
    if (!codes) throw new Refused(sentences.wrong, 400);
    await forgetTries(payload, secondFactor, who);
    payload.logger.info(`Tài khoản ${id} đã bật xác thực hai bước`);
    return Response.json({ codes }, notStored);
  },
};

/** `POST /api/users/:id/second-factor/recovery-codes` with `{ password }`: new ones, `{ codes }`. */
const renew: Endpoint = {
  path: '/:id/second-factor/recovery-codes',
  method: 'post',
  handler: async (req) => {
    const { id } = ownAccount(req);
    await demandPassword(req);
    const { since } = await secondFactorOf(req.payload, id);
    if (since === undefined) throw new Refused(sentences.off, 409);
    await recordAt(req, 'recoveryCodes', id);
    const codes = await renewRecoveryCodes(req.payload, id);
    if (!codes) throw new Refused(sentences.off, 409);
    return Response.json({ codes }, notStored);
  },
};

/** `POST /api/users/:id/second-factor/off` with `{ password }`: the own one. */
const off: Endpoint = {
  path: '/:id/second-factor/off',
  method: 'post',
  handler: async (req) => {
    const { id } = ownAccount(req);
    await demandPassword(req);
    if (await isRequiredOf(req)) throw new Refused(sentences.required);
    await recordAt(req, 'secondFactorOff', id);
    await removeSecondFactor(req.payload, id);
    req.payload.logger.info(`Tài khoản ${id} đã tắt xác thực hai bước`);
    return Response.json({}, notStored);
  },
};

/** `POST /api/users/:id/second-factor/reset`: an administrator takes somebody else's off. */
const reset: Endpoint = {
  path: '/:id/second-factor/reset',
  method: 'post',
  handler: async (req) => {
    const { id } = await accountOfOther(req, sentences.own);
    await recordAt(req, 'secondFactorReset', id);
    await removeSecondFactor(req.payload, id);
    req.payload.logger.info(
      `Tài khoản ${String(req.user?.id)} đã gỡ xác thực hai bước của tài khoản ${id}`,
    );
    return Response.json({}, notStored);
  },
};

async function recordAt(
  { payload, user }: PayloadRequest,
  deed: AuditedDeed,
  account: string,
): Promise<void> {
  await record(payload, { deed, by: user, of: 'users', document: account });
}

async function demandPassword(req: PayloadRequest): Promise<void> {
  const shape = z.object({ password: z.string().min(1).max(1000) });
  const { password } = await readPost(req, shape, sentences.password);
  await provePassword(req, password);
}

async function isRequiredOf({ payload, user }: PayloadRequest): Promise<boolean> {
  return needsSecondFactor(user) && (await isRequired(payload));
}

export const secondFactorEndpoints: Endpoint[] = [report, begin, confirm, renew, off, reset];
