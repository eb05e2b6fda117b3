import type { Way } from './book.ts';

const places: Record<Way | 'ping', string> = {
  mail: 'thư, qua SMTP_URL',
  webhook: 'tin, tới ALERT_WEBHOOK',
  secondMail: 'thư cho người thứ hai, qua SMTP_URL',
  secondWebhook: 'tin cho người thứ hai, tới ALERT_SECOND_WEBHOOK',
  ping: 'tín hiệu còn sống, tới ALERT_PING',
};

const faults = new Map([
  ['ECONNREFUSED', 'ở cổng ấy không có gì nghe'],
  ['ENOTFOUND', 'không có tên máy ấy'],
  ['EAI_AGAIN', 'không hỏi được tên máy, xem DNS và mạng'],
  ['EHOSTUNREACH', 'không có đường mạng tới máy ấy'],
  ['ENETUNREACH', 'không có đường mạng tới máy ấy'],
  ['ECONNRESET', 'máy ấy cắt kết nối'],
  ['ETIMEDOUT', 'máy ấy không trả lời'],
  ['UND_ERR_CONNECT_TIMEOUT', 'máy ấy không trả lời'],
  ['TimeoutError', 'máy ấy không trả lời kịp'],
  ['EAUTH', 'tên hay mật khẩu không đúng'],
  ['EENVELOPE', 'máy chủ thư không nhận người gửi (MAIL_FROM) hay người nhận (ALERT_MAIL)'],
  ['CERT_HAS_EXPIRED', 'chứng chỉ của máy ấy đã hết hạn'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'chứng chỉ không phải của tên máy ấy'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'chứng chỉ của máy ấy không tin được'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'chứng chỉ của máy ấy không tin được'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'chứng chỉ của máy ấy không tin được'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'ở cổng ấy không phải TLS'],
]);

/** Nobody took the news: why, as an operator reads it. What the system says lies some causes deep. */
export class DeliveryFault extends Error {
  constructor(way: Way | 'ping', cause: unknown) {
    super(`Không gửi được ${places[way]}: ${whyOf(cause)}.`, { cause });
    this.name = 'DeliveryFault';
  }
}

function whyOf(error: unknown): string {
  let unknown: string | undefined;
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const { code } = at as NodeJS.ErrnoException;
    // Nodemailer gives connections codes of its own, and leaves that of the system in the message.
    for (const name of [code, at.name, /\bE[A-Z]{4,}\b/.exec(at.message)?.[0]]) {
      const fault = faults.get(name ?? '');
      if (fault) return `${fault} (${name})`;
    }
    unknown ??= code;
  }
  // What the program says of its arguments repeats them: a key, an address.
  if (error instanceof TypeError) return `không rõ vì sao${unknown ? ` (${unknown})` : ''}`;
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}
