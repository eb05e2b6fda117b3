import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { News } from '../../../../ops/alerts/book.ts';
import { deliver } from '../../../../ops/alerts/deliver.ts';
import { formFaults } from '../../../../ops/alerts/form.ts';
import { listen, portOf, stop } from '../../../serving/support/own-server.ts';

const news: News = {
  begun: [{ id: 'disk', sentence: 'Ổ đĩa sắp đầy: còn “120 MB” …' }],
  still: [],
  over: [],
};

let folder: string;
let form: string;
let gateway: Server;
let posts: { method: string | undefined; headers: Record<string, unknown>; body: string }[];
let answer: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-form-'));
  form = path.join(folder, 'mau.json');
  posts = [];
  gateway = createServer((request, response) => {
    void request.toArray().then((chunks) => {
      const { headers, method } = request;
      posts.push({ method, headers, body: Buffer.concat(chunks).toString() });
      response.end(answer);
    });
  });
  await listen(gateway);
});
afterEach(async () => {
  await stop(gateway);
  rmSync(folder, { recursive: true });
});

const alerts = () => ({ mail: [], webhook: `http://127.0.0.1:${portOf(gateway)}/gui`, form });
const installation = {
  siteUrl: 'https://apso.example.vn',
  cmsUrl: 'https://soan.example.vn',
  payloadSecret: 'khoa-bi-mat-cua-may',
};
const send = () => deliver(news, 'webhook', { ...installation, alerts: alerts() });

/** A form that stands beside the code, with what an operator writes into it. */
function shipped(name: string, key: string): void {
  const file = path.join(folder, 'khoa');
  writeFileSync(file, `${key}\n`);
  copyFileSync(path.join('ops/alerts/forms', name), form);
  const text = readFileSync(form, 'utf8').replace(/\{\{tep:[^}]+\}\}/, `{{tep:${file}}}`);
  writeFileSync(form, text);
}

describe('a webhook by a form', () => {
  it('speaks to Zalo OA, which refuses with 200', async () => {
    shipped('zalo-oa.json', 'ma-truy-cap');
    answer = '{"error":0,"message":"Success"}';
    await send();
    expect(posts).toMatchObject([{ method: 'POST', headers: { access_token: 'ma-truy-cap' } }]);
    expect(JSON.parse(posts[0]?.body ?? '')).toEqual({
      recipient: { user_id: expect.any(String) },
      message: {
        text: '[Ấp Số] Cần xem: 1 việc · apso.example.vn\nMới xảy ra:\n- Ổ đĩa sắp đầy: còn “120 MB” …',
      },
    });
    answer = '{"error":-216,"message":"Access token has expired"}';
    await expect(send()).rejects.toThrow(
      'Không gửi được tin, tới ALERT_WEBHOOK: nơi ấy không nhận: error là -216, cần 0.',
    );
  });

  it('speaks to a gateway for messages of telephones, in plain letters and shortly', async () => {
    shipped('sms.json', 'khoa-cua-cong');
    answer = '{"CodeResult":"100"}';
    await send();
    expect(JSON.parse(posts[0]?.body ?? '')).toMatchObject({
      SecretKey: 'khoa-cua-cong',
      Content:
        '(Ap So) Can xem: 1 viec - apso.example.vn. Moi xay ra: - O dia sap day: con "120 MB" ...',
      IsUnicode: 0,
    });
    news.begun.push({ id: 'long', sentence: 'Hệ quản trị không trả lời. '.repeat(40) });
    await send();
    news.begun.pop();
    const { Content } = JSON.parse(posts[1]?.body ?? '') as { Content: string };
    expect(Content).toHaveLength(306);
    answer = '<html>';
    await expect(send()).rejects.toThrow('CodeResult là không rõ, cần 100.');
  });

  it('repeats no key in what it says is wrong', async () => {
    answer = '{"error":0}';
    shipped('zalo-oa.json', 'bi-mat-1\nbi-mat-2');
    const found = await send().catch((error: unknown) => String(error));
    expect(found).toContain('“access_token” trong headers dài hơn một dòng');
    expect(found).not.toContain('bi-mat');
    expect(formFaults(alerts())).toEqual([
      expect.stringMatching(/^ALERT_WEBHOOK_FORM: tệp mẫu “[^”]+” có “access_token”/),
    ]);
    shipped('zalo-oa.json', 'bi-mat');
    expect(formFaults(alerts())).toEqual([]);
    const odd = { ...alerts(), webhook: 'http://ten:bi-mat@127.0.0.1:1/' };
    await expect(deliver(news, 'webhook', { ...installation, alerts: odd })).rejects.toThrow(
      'Không gửi được tin, tới ALERT_WEBHOOK: không rõ vì sao.',
    );
    rmSync(path.join(folder, 'khoa'));
    expect(formFaults(alerts())).toEqual([
      expect.stringMatching(/^ALERT_WEBHOOK_FORM: Không dùng được “[^”]+khoa”/),
    ]);
    expect(formFaults(undefined)).toEqual([]);
    expect(posts).toEqual([]);
  });

  it('fills in a form of the web, and says what is wrong with one', async () => {
    const write = (value: unknown) => writeFileSync(form, JSON.stringify(value));
    answer = '';
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    write({ method: 'PUT', headers, body: { text: '{{tieu_de}}', kind: 2 } });
    await send();
    expect(posts[0]?.method).toBe('PUT');
    expect(Object.fromEntries(new URLSearchParams(posts[0]?.body))).toEqual({
      text: '[Ấp Số] Cần xem: 1 việc · apso.example.vn',
      kind: '2',
    });
    for (const [value, why] of [
      [{ body: '{{noi_dug}}' }, 'tệp mẫu có “{{noi_dug}}” mà không có chữ nào như vậy.'],
      [{ body: '', method: 'DELETE' }, 'chưa đúng ở “method”.'],
    ] as const) {
      write(value);
      await expect(send()).rejects.toThrow(why);
    }
    writeFileSync(form, '{');
    await expect(send()).rejects.toThrow('không phải JSON.');
    rmSync(form);
    await expect(send()).rejects.toThrow('không có tệp hay thư mục này (ENOENT).');
    expect(posts).toHaveLength(1);
  });
});
