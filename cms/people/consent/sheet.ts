import { escapeHtml } from '../../../content/text/escape-html.ts';
import { howToPrint, printedPage } from '../../publishing/printed/page.ts';

/** The content of a team's consent form. */
export interface Sheet {
  team: string;
  hamlet: string;
  commune: string;
  members: { name: string; role: string }[];
  province: string;
  organisation: string;
  phone: string;
  /** Address of the public site. */
  site: string;
}

/** Lines for people who join later. */
const emptyLines = 2;

const style = `
h1, .place { text-align: center; }
.place { margin: .25rem 0 1rem; }
tbody td { height: 13mm; }
.number { width: 6mm; text-align: center; }
.name { width: 40mm; }
.role { display: block; font-size: 9.5pt; }
.choices { width: 27mm; font-size: 10pt; line-height: 1.35; }
.choices span { display: block; white-space: nowrap; }
.until { width: 20mm; }
.sign { width: 34mm; }
footer { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin-block-start: .8rem; break-inside: avoid; text-align: center; }
footer small { display: block; font-size: 9.5pt; }
footer div { min-height: 22mm; }
`;

/** The form on A4: what is published, how to withdraw, and lines to sign. */
export function consentSheet(sheet: Sheet): Response {
  return printedPage({
    title: `Phiếu đồng ý – ${sheet.team}`,
    style,
    body: bodyOf(sheet),
    hint: `${howToPrint} Ký xong, chụp lại rồi đưa vào mục “Phiếu đồng ý”.`,
  });
}

function bodyOf({ team, hamlet, commune, members, ...told }: Sheet): string {
  const [organisation, phone, site] = [told.organisation, told.phone, told.site].map(escapeHtml);
  const place = [hamlet, commune, told.province].filter(Boolean).map(escapeHtml).join(', ');
  const whom = `${organisation || 'cơ quan phụ trách của tỉnh'}${phone ? ` (${phone})` : ''}`;
  const lines = [
    ...members.map(({ name, role }) => ({ name: escapeHtml(name), role: escapeHtml(role) })),
    ...Array.from({ length: emptyLines }, () => ({ name: '', role: '' })),
  ];
  return `<h1>Phiếu đồng ý công khai số điện thoại, Zalo và hình</h1>
<p class="place">${escapeHtml(team)}<br>${place}</p>
<h2>Để làm gì?</h2>
<p>Để bà con trong ấp, khóm biết gọi ai khi cần giúp việc trên điện thoại: làm căn cước, khám bệnh, nộp hồ sơ, tránh bị lừa.</p>
<h2>Đưa lên đâu, ai thấy?</h2>
<p>Trên trang ${site} và máy ở quầy của xã, phường. Ai mở trang cũng thấy. Tên, vai trò và việc giúp được của tổ viên thì có sẵn trên trang. Số điện thoại, Zalo và hình chỉ đưa lên khi người đó đồng ý, và chỉ đúng điều đã đánh dấu dưới đây.</p>
<h2>Đổi ý thì sao?</h2>
<ul>
<li>Muốn rút lúc nào cũng được, không cần nói lý do, và không ảnh hưởng gì tới việc ở trong tổ.</li>
<li>Nói với tổ trưởng, cán bộ xã, phường, hoặc ${whom}. Cán bộ bỏ dấu đồng ý trong hệ thống thì số, hình mất khỏi trang trong ít phút. Điện thoại đã lưu trang thì mất khi mở lại có mạng.</li>
<li>Ghi ngày ở cột “Đến ngày” nếu chỉ đồng ý tới ngày đó. Để trống là đồng ý cho tới khi rút lại.</li>
</ul>
<p>Phiếu đã ký được chụp lại làm bằng chứng. Chỉ cán bộ giữ danh sách tổ xem được hình chụp; hình tự xóa vào ngày đã hẹn.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Bảng để ký">
<table>
<thead><tr><th class="number" scope="col">TT</th><th class="name" scope="col">Họ và tên</th><th scope="col">Số điện thoại, Zalo</th><th class="choices" scope="col">Đồng ý công khai (đánh dấu)</th><th class="until" scope="col">Đến ngày</th><th class="sign" scope="col">Ký, ghi ngày ký</th></tr></thead>
<tbody>
${lines.map(lineOf).join('\n')}
</tbody>
</table>
</div>
<footer>
<div>Tổ trưởng<small>(ký, ghi rõ họ tên)</small></div>
<div>Người nhận phiếu<small>(ký, ghi rõ họ tên)</small></div>
</footer>`;
}

function lineOf({ name, role }: { name: string; role: string }, at: number): string {
  const choices = ['Số điện thoại', 'Zalo', 'Hình chụp'].map((what) => `<span>☐ ${what}</span>`);
  return `<tr><td class="number">${at + 1}</td><td>${name}<span class="role">${role}</span></td><td></td><td class="choices">${choices.join('')}</td><td></td><td></td></tr>`;
}
