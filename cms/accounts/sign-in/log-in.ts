import {
  addDataAndFileToRequest,
  type Endpoint,
  loginOperation,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { generatePayloadCookie } from 'payload/shared';
import { z } from 'zod';
import { record } from '../../storage/audit/record.ts';
import { Refused } from '../../base/errors/refused.ts';
import { forgetTries, takeTry } from '../../storage/tries/tries.ts';
import { networkOf } from '../../base/limits/network.ts';
import { knownDevice, knownDeviceCookie } from './known-device.ts';
import { type Caller, giveLoginBack, secondFactor, signIns, takeLogin } from './limits.ts';
import { demandAdmin } from './origin.ts';
import { isPassword, type KeptPassword } from './password-hash.ts';
import { secondFactorOf, takeCode } from './second-factor/second-factor.ts';

const loginPost = z.object({
  email: z.string().trim().toLowerCase().min(1).max(254),
  password: z
    .string()
    .min(1)
    .max(1000)
    .transform((typed) => typed.normalize('NFC')),
  /** Of the second factor, asked for once the password is right. */
  code: z.string().trim().max(40).optional(),
});

const sentences = {
  incomplete: 'Gõ email và mật khẩu rồi bấm “Đăng nhập”.',
  /** The same for a wrong password, an unknown account and too many tries, to reveal nothing. */
  no: 'Chưa đăng nhập được. Email hoặc mật khẩu chưa đúng, hoặc đã thử quá nhiều lần. Xem lại rồi đợi một lát hãy thử tiếp.',
  often: 'Tài khoản này vừa đăng nhập quá nhiều lần. Đợi một phút rồi thử lại.',
  code: 'Gõ mã 6 số trong ứng dụng xác thực.',
  /** One for a wrong code, one that was used, and too many tries. */
  noCode:
    'Mã chưa đúng, đã dùng rồi, hoặc đã thử quá nhiều lần. Đợi mã mới trong ứng dụng rồi gõ lại.',
};

/**
 * `POST /api/users/login`, in place of Payload's: tries are counted before the password is looked at,
 * and an account that is not there takes as long as one that is. Sets two cookies, the session and the
 * mark of a known device.
 */
export const logIn: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    const { payload } = req;
    demandAdmin(req);
    const { code, ...data } = await readLogin(req);
    const { email, password } = data;
    const device = knownDevice(req.headers, email, payload.secret);
    const caller: Caller = { email, network: networkOf(req.headers), device };
    if (!(await takeLogin(payload, caller))) throw new Refused(sentences.no, 401);
    const where = { email: { equals: email } };
    const found = await payload.db.findOne<KeptPassword>({ collection: 'users', where });
    if (!(await isPassword(found, password))) {
      payload.logger.info(`Đăng nhập không thành, từ mạng ${caller.network}`);
      await recordFailure(payload, found?.id);
      throw new Refused(sentences.no, 401);
    }
    await giveLoginBack(payload, caller);
    if (found) await demandCode(payload, { user: found.id, code, device });
    if (found && !(await takeTry(payload, signIns, { who: found.id })))
      throw new Refused(sentences.often, 429);
    const collection = payload.collections.users;
    const result = await loginOperation({ collection, data, depth: 0, req });

    const { auth } = collection.config;
    const headers = new Headers();
    const { cookiePrefix } = payload.config;
    const { token = '' } = result;
    const session = generatePayloadCookie({ collectionAuthConfig: auth, cookiePrefix, token });
    headers.append('Set-Cookie', String(session));
    const { secret } = payload;
    const secure = auth.cookies.secure === true;
    headers.append('Set-Cookie', knownDeviceCookie({ email, device }, { secret, secure }));
    return Response.json({ message: req.t('authentication:passed'), ...result }, { headers });
  },
};

/**
 * A try that was counted and turned out wrong. What the limits refuse is not noted, so that nobody fills
 * the disk; of an unknown account nothing is kept, since people type passwords there, too.
 */
async function recordFailure(payload: Payload, account: string | undefined): Promise<void> {
  await record(payload, {
    deed: 'signInFailed',
    of: 'users',
    ...(account && { document: account }),
  });
}

/**
 * Asks who has a second factor for a code, counted before it is looked at. A device that was logged in
 * before counts by itself, so that whoever has found the password keeps nobody out.
 */
async function demandCode(
  payload: Payload,
  { user, code, device }: { user: string; code: string | undefined; device: string | undefined },
): Promise<void> {
  if ((await secondFactorOf(payload, user)).since === undefined) return;
  const asked = { secondFactor: true };
  if (!code) throw new Refused(sentences.code, 401, asked);
  const who = device ? `${device}/${user}` : user;
  if (!(await takeTry(payload, secondFactor, { who })))
    throw new Refused(sentences.noCode, 401, asked);
  if (!(await takeCode(payload, user, code))) {
    await recordFailure(payload, user);
    throw new Refused(sentences.noCode, 401, asked);
  }
  await forgetTries(payload, secondFactor, { who });
}

async function readLogin(req: PayloadRequest): Promise<z.output<typeof loginPost>> {
  await addDataAndFileToRequest(req);
  const found = loginPost.safeParse(req.data);
  if (!found.success) throw new Refused(sentences.incomplete, 400);
  return found.data;
}
