import {
  addDataAndFileToRequest,
  type Endpoint,
  loginOperation,
  type PayloadRequest,
} from 'payload';
import { generatePayloadCookie } from 'payload/shared';
import { z } from 'zod';
import { Refused } from '../errors/refused.ts';
import { networkOf } from '../limits/network.ts';
import { knownDevice, knownDeviceCookie } from './known-device.ts';
import { type Caller, giveLoginBack, takeLogin } from './limits.ts';
import { isFromAdmin } from './origin.ts';
import { isPassword, type KeptPassword } from './password-hash.ts';

const loginPost = z.object({
  email: z.string().trim().toLowerCase().min(1).max(254),
  password: z
    .string()
    .min(1)
    .max(1000)
    .transform((typed) => typed.normalize('NFC')),
});

const sentences = {
  incomplete: 'Gõ email và mật khẩu rồi bấm “Đăng nhập”.',
  /** The same for a wrong password, an unknown account and too many tries, to reveal nothing. */
  no: 'Chưa đăng nhập được. Email hoặc mật khẩu chưa đúng, hoặc đã thử quá nhiều lần. Xem lại rồi đợi một lát hãy thử tiếp.',
  elsewhere: (address: string) => `Trang đăng nhập này không mở từ đúng chỗ. Hãy mở ${address}`,
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
    if (!isFromAdmin(req.headers, payload.config.csrf))
      throw new Refused(sentences.elsewhere(`${payload.config.csrf[0]}/admin`));
    const data = await readLogin(req);
    const { email, password } = data;
    const device = knownDevice(req.headers, email, payload.secret);
    const caller: Caller = { email, network: networkOf(req.headers), device };
    if (!(await takeLogin(payload, caller))) throw new Refused(sentences.no, 401);
    const where = { email: { equals: email } };
    const found = await payload.db.findOne<KeptPassword>({ collection: 'users', where });
    if (!(await isPassword(found, password))) {
      payload.logger.info(`Đăng nhập không thành, từ mạng ${caller.network}`);
      throw new Refused(sentences.no, 401);
    }
    const collection = payload.collections.users;
    const result = await loginOperation({ collection, data, depth: 0, req });
    await giveLoginBack(payload, caller);

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

async function readLogin(req: PayloadRequest): Promise<z.output<typeof loginPost>> {
  await addDataAndFileToRequest(req);
  const found = loginPost.safeParse(req.data);
  if (!found.success) throw new Refused(sentences.incomplete, 400);
  return found.data;
}
