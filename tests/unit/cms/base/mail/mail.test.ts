import type { Payload } from 'payload';
import { expect, test } from 'vitest';
import { mailBy, sendsMail } from '../../../../../cms/base/mail/mail.ts';
import { startMailServer } from '../../../../support/mail-server.ts';

const payload = {} as Payload;

test('a letter reaches the server of SMTP_URL', async () => {
  const server = await startMailServer();
  const email = mailBy({ server: server.url, from: 'Ấp Số <apso@example.vn>' })({ payload });
  const text = 'Mở đường dẫn dưới đây rồi đặt mật khẩu của bạn, từ hôm nay tới hết ngày mai.';
  await email.sendEmail({ to: 'an@example.vn', subject: 'Đặt lại mật khẩu', text });
  expect(await server.arrived()).toEqual({
    to: 'an@example.vn',
    subject: 'Đặt lại mật khẩu',
    text,
  });
  expect(sendsMail({ email })).toBe(true);
  await server.stop();
  await expect(email.sendEmail({ to: 'an@example.vn', text })).rejects.toThrow();
});

test('without a server nothing is sent, and it says so', () => {
  const email = mailBy(undefined)({ payload });
  expect(sendsMail({ email })).toBe(false);
  expect(() => email.sendEmail({ to: 'an@example.vn' })).toThrow('không gửi thư');
});
