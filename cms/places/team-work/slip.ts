import type { Payload } from 'payload';
import { correction, generate } from 'lean-qr';
import { toSvgSource } from 'lean-qr/extras/svg';
import { memberAddresses } from '../../../content/addresses.ts';
import { formatDay } from '../../../content/text/date.ts';
import { escapeHtml } from '../../../content/text/escape-html.ts';
import { keyMark } from '../../../content/team-link.ts';
import { howToPrint, printedHtml } from '../../publishing/printed/page.ts';

/** The link that puts a key on a phone: it stands in the fragment, which no server sees. */
export const linkOf = ({ config }: Payload, key: string): string =>
  `${siteOf(config)}${memberAddresses.sending}${keyMark}${key}`;

const siteOf = (config: Payload['config']) =>
  String(config.custom?.['siteUrl'] ?? '').replace(/\/$/, '');

interface Slip {
  team: string;
  place: string;
  name: string;
  key: string;
  link: string;
  until: string;
}

const style = `
.slip { max-width: 150mm; margin: 1rem auto 0; padding: 8mm; border: 2px dashed #000; text-align: center; }
.slip svg { width: 62mm; height: 62mm; margin-block: 4mm; }
.slip h1 { margin: 0; }
.key { font: 700 17pt/1.3 ui-monospace, monospace; letter-spacing: .04em; }
.slip ol { margin: 4mm 0 0; padding-inline-start: 1.3rem; text-align: left; }
.slip li { margin-block-end: 1.5mm; }
`;

/** A key on paper, to be handed to the team: a page of HTML. */
export function slipOf({ team, place, name, key, link, until }: Slip): string {
  const code = generate(link, { minCorrectionLevel: correction.M });
  const picture = toSvgSource(code, { on: '#000', off: '#fff', pad: 3 });
  const body = `<article class="slip">
<h1>Mã gửi số về xã</h1>
<p><b>${escapeHtml(team)}</b><br>${escapeHtml(place)}<br>${escapeHtml(name)}</p>
<div role="img" aria-label="Mã QR để quét vào máy của tổ viên">${picture}</div>
<p>Quét không được thì gõ mã này:</p>
<p class="key">${escapeHtml(key)}</p>
<p>Dùng tới hết ngày <b>${formatDay(until)}</b>.</p>
<ol>
<li>Mở máy chụp hình trên điện thoại dùng để đếm, chĩa vào mã, bấm dòng hiện ra.</li>
<li>Trang “Gửi về xã” mở ra, máy giữ mã. Quét một lần là đủ.</li>
<li>Cuối tháng, mở trang đó bấm “Gửi về xã”. Chưa có sóng thì máy để dành; có sóng, mở lại trang đó là máy tự gửi.</li>
<li>Chỉ gửi các con số. Không tên, không địa chỉ của nhà nào. Gửi mấy lần cũng tính một lần.</li>
<li>Giữ tờ này trong tổ. Mất thì báo xã đổi mã khác.</li>
</ol>
</article>`;
  return printedHtml({ title: `Mã gửi số – ${team}`, style, body, hint: howToPrint });
}
