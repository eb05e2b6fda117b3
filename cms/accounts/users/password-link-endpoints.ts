import type { Endpoint, Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { formatInstant } from '../../../content/text/date.ts';
import { record } from '../../storage/audit/record.ts';
import { Refused } from '../../base/errors/refused.ts';
import { networkOf } from '../../base/limits/network.ts';
import { sendsMail } from '../../base/mail/mail.ts';
import { takeMail } from '../sign-in/limits.ts';
import { demandAdmin } from '../sign-in/origin.ts';
import {
  giveLinkBack,
  linkLasts,
  makeLink,
  takeLink,
  userOfLink,
} from '../sign-in/password-links.ts';
import { passwordFault } from '../sign-in/password-rule.ts';
import { type Account, accountBy, accountOfOther, notStored, readPost } from './asked-user.ts';
import { setPassword, unknownPassword } from './set-password.ts';

/** The answer an administrator gets, once. Without a link it went to the user by mail. */
export interface GivenLink {
  link?: string;
  mailed?: string;
  /** In milliseconds since 1970. */
  until: number;
}

/** Whose password a link sets. */
export interface LinkOwner {
  name: string;
  email: string;
}

const sentences = {
  own: 'Mật khẩu của chính bạn thì đổi ở trang “Tài khoản”.',
  noMail: 'Hệ thống này chưa đặt máy chủ gửi thư. Hãy chép đường dẫn rồi gửi qua Zalo.',
  notMailed: 'Máy chủ gửi thư không nhận. Hãy tạo đường dẫn rồi gửi qua Zalo.',
  spent: 'Đường dẫn này đã dùng rồi hoặc đã hết hạn. Hãy xin quản trị viên một đường dẫn mới.',
  shape: 'Gõ mật khẩu mới rồi bấm “Lưu mật khẩu”.',
  email: 'Gõ email của bạn rồi bấm “Gửi đường dẫn”.',
  tooOften: 'Đã xin nhiều lần quá. Đợi một lát rồi xin lại.',
  /** The same whether there is such an account. */
  asked:
    'Nếu email này có tài khoản, thư sẽ tới trong vài phút. Không thấy thì xem hộp thư rác, hoặc nhờ quản trị viên.',
};

/**
 * `POST /api/users/:id/password-link` with `{ mail }`: an administrator gives somebody else a link to set
 * a password. Until it is used there is no way in. Answers with a {@link GivenLink}.
 */
const give: Endpoint = {
  path: '/:id/password-link',
  method: 'post',
  handler: async (req) => {
    const { payload } = req;
    const account = await accountOfOther(req, sentences.own);
    const { mail } = await readPost(req, z.object({ mail: z.boolean().default(false) }), '');
    if (mail && !sendsMail(payload)) throw new Refused(sentences.noMail, 400);
    const given = { by: req.user, of: 'users', document: account.id };
    await record(payload, { deed: 'passwordLink', ...given });
    await setPassword(payload, account, { password: unknownPassword(), temporaryPassword: true });
    const { token, until } = await makeLink(payload, account.id, linkLasts.passedOn);
    payload.logger.info(
      `Tài khoản ${String(req.user?.id)} đã cấp đường dẫn đặt mật khẩu cho tài khoản ${account.id}`,
    );
    if (!mail)
      return Response.json({ link: linkOf(payload, token), until } satisfies GivenLink, notStored);
    await sendLink(payload, account, { token, until }, closings.given).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'A link to set a password was not mailed' });
      throw new Refused(sentences.notMailed, 502);
    });
    return Response.json({ mailed: account.email, until } satisfies GivenLink, notStored);
  },
};

/** The last words of a letter: what holds for whoever did not ask for it. */
const closings = {
  /** Before the letter is sent, the password of before has stopped to hold. */
  given:
    'Quản trị viên cấp đường dẫn này, nên mật khẩu cũ của bạn, nếu có, không còn dùng được. Đường dẫn hết hạn trước khi bạn kịp mở thì xin quản trị viên đường dẫn mới.',
  asked: 'Bạn không xin đặt mật khẩu? Vậy thì bỏ qua thư này, không có gì thay đổi.',
};

const token = z.string().min(1).max(200);

/** `POST /api/users/password-link/look` with `{ token }`: whose password it sets, a {@link LinkOwner}. */
const look: Endpoint = {
  path: '/password-link/look',
  method: 'post',
  handler: async (req) => {
    demandAdmin(req);
    const sent = await readPost(req, z.object({ token }), sentences.spent);
    const { name, email } = await ownerOf(req, sent.token);
    return Response.json({ name: name ?? '', email } satisfies LinkOwner, notStored);
  },
};

/** `POST /api/users/password-link` with `{ token, password }`: sets it and uses the token up. */
const use: Endpoint = {
  path: '/password-link',
  method: 'post',
  handler: async (req) => {
    const { payload } = req;
    demandAdmin(req);
    const shape = z.object({ token, password: z.string().min(1).max(1000) });
    const sent = await readPost(req, shape, sentences.shape);
    const password = sent.password.normalize('NFC');
    const account = await ownerOf(req, sent.token);
    const fault = passwordFault(password, [account.email, account.name]);
    if (fault) throw new Refused(fault, 400);
    if (!(await takeLink(payload, sent.token))) throw new Refused(sentences.spent, 410);
    try {
      const own = { by: account.id, of: 'users', document: account.id };
      await record(payload, { deed: 'passwordSet', ...own });
      await setPassword(payload, account, { password, temporaryPassword: false });
    } catch (error) {
      await giveLinkBack(payload, sent.token);
      throw error;
    }
    payload.logger.info(`Tài khoản ${account.id} đã đặt mật khẩu bằng đường dẫn`);
    return Response.json({ email: account.email }, notStored);
  },
};

/**
 * `POST /api/users/forgot-password` with `{ email }`: mails a link to whoever has an account, and tells
 * nobody whether there is one: the letter is sent after the answer.
 */
const forgot: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const { payload } = req;
    if (!sendsMail(payload)) throw new Refused('Không có ở đây.', 404);
    demandAdmin(req);
    const shape = z.object({ email: z.string().trim().toLowerCase().min(3).max(254) });
    const { email } = await readPost(req, shape, sentences.email);
    if (!(await takeMail(payload, { email, network: networkOf(req.headers) })))
      throw new Refused(sentences.tooOften, 429);
    void mailLinkTo(payload, email);
    return Response.json({ message: sentences.asked }, notStored);
  },
};

async function mailLinkTo(payload: Payload, email: string): Promise<void> {
  try {
    const where = { email: { equals: email } };
    const account = await payload.db.findOne<Account>({ collection: 'users', where });
    if (!account) return;
    const link = await makeLink(payload, account.id, linkLasts.mailed);
    await sendLink(payload, account, link, closings.asked);
  } catch (error) {
    payload.logger.error({ err: error, msg: 'A link to set a password was not mailed' });
  }
}

async function sendLink(
  payload: Payload,
  { email, name }: Account,
  { token, until }: { token: string; until: number },
  closing: string,
): Promise<void> {
  await payload.sendEmail({
    to: email,
    subject: 'Đặt mật khẩu Ấp Số',
    text: [
      `Chào ${name ?? ''},`,
      `Mở đường dẫn dưới đây để đặt mật khẩu cho tài khoản ${email}. Đường dẫn dùng được một lần, tới ${formatInstant(new Date(until))}.`,
      linkOf(payload, token),
      closing,
    ].join('\n\n'),
  });
}

/** The token stands behind the `#`: no server and no log ever sees it before it is used. */
function linkOf({ config }: Payload, token: string): string {
  return `${String(config.csrf[0])}/admin/mat-khau#${token}`;
}

async function ownerOf(req: PayloadRequest, sent: string): Promise<Account> {
  const id = await userOfLink(req.payload, sent);
  if (!id) throw new Refused(sentences.spent, 410);
  return accountBy(req, { id });
}

export const passwordLinkEndpoints: Endpoint[] = [give, look, use, forgot];
