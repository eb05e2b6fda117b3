import { formatInstant } from '../../../content/text/date.ts';
import { escapeHtml } from '../../../content/text/escape-html.ts';
import { howToPrint, printedPage } from '../../publishing/printed/page.ts';
import type { RemovalView } from './view.ts';

const style = `
.whom { margin-block: 1rem; }
.line { display: inline-block; min-width: 90mm; border-block-end: 1px dotted #000; }
footer { margin-block-start: 1.5rem; text-align: end; break-inside: avoid; }
footer div { min-height: 22mm; }
`;

/**
 * The answer to a person whose data was removed, on paper. The name is filled in by hand: it is not kept
 * any more.
 */
export function replySheet(
  { id, endedAt, startedAt, gone, stays }: RemovalView,
  { organisation, province }: { organisation: string; province: string },
): Response {
  const at = formatInstant(endedAt ?? startedAt);
  const items = (lines: string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
  const body = `<p>${escapeHtml(organisation || province)}</p>
<h1>Trả lời về việc xóa dữ liệu cá nhân</h1>
<p class="whom">Kính gửi ông/bà: <span class="line">&nbsp;</span></p>
<p>Theo yêu cầu của ông/bà, dữ liệu dưới đây đã được xóa xong lúc ${at}.</p>
<h2>Đã xóa</h2>
${items(gone.map(({ label, places }) => `${escapeHtml(label)}: ${places.map(escapeHtml).join('; ')}`))}
<h2>Còn giữ, và vì sao</h2>
${items(stays.map(({ what, why }) => `<strong>${escapeHtml(what)}.</strong> ${escapeHtml(why)}`))}
<p>Điện thoại đã lưu trang thì mất khi mở lại lúc có mạng.</p>
<p>Số hồ sơ: ${escapeHtml(id)}</p>
<footer><div>Người trả lời<br><small>(ký, ghi rõ họ tên)</small></div></footer>`;
  const hint = `${howToPrint} Tên người yêu cầu không còn trong hệ thống: hãy ghi tay.`;
  return printedPage({ title: 'Trả lời về việc xóa dữ liệu cá nhân', style, body, hint });
}
