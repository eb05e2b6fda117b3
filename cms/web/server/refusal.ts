import type { IncomingMessage } from 'node:http';

/** The reason why a request is rejected: status and sentence for the client. */
export interface Refusal {
  status: number;
  sentence: string;
}

/** Said of an address that can't be read: one that was cut, or has signs that none has. */
export const notAnAddress =
  'Hệ quản trị không đọc được địa chỉ này: có thể chép thiếu hoặc dính ký tự lạ. Hãy mở trang chính (/admin) rồi đi từ đó.';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Largest body in bytes: a file of 20 MB and its form. */
const largestBody = 24 * 1024 * 1024;

/** Rejects a malformed request before it is routed. */
export function refusalOf({
  method = '',
  url = '',
  headers,
}: IncomingMessage): Refusal | undefined {
  if (!methods.includes(method))
    return { status: 405, sentence: `Hệ quản trị không hiểu cách gọi “${method}”.` };
  if (!isAddress(url)) return { status: 400, sentence: notAnAddress };
  if (Number(headers['content-length'] ?? 0) > largestBody)
    return { status: 413, sentence: 'Nội dung gửi lên nặng quá 24 MB nên không nhận được.' };
  return undefined;
}

/**
 * Tells whether an address can be read: a path of valid UTF-8 without control characters or
 * backslashes.
 */
export function isAddress(url: string): boolean {
  if (!url.startsWith('/') || url.startsWith('//')) return false;
  const parsed = URL.parse(url, 'http://localhost');
  if (!parsed) return false;
  try {
    const path = decodeURIComponent(url.split('?', 1)[0] ?? '');
    return !/[\u0000-\u001f\u007f\\]/.test(path);
  } catch {
    return false;
  }
}
