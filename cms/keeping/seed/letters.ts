import { slugify } from '../../../content/text/slug.ts';
import { escapeHtml } from '../../../content/text/escape-html.ts';
import { howToPrint, printedHtml } from '../../publishing/printed/page.ts';
import type { Mark } from './marks.ts';
import { byWhomToAsk, isEditorsWork, type AskedOf } from '../../writing/open-checks/offices.ts';

/** A letter that asks an office what is not known yet, to be printed on A4. */
export interface Letter {
  /** `cong-an-tinh.html` */
  file: string;
  office: string;
  count: number;
  html: string;
}

/** The sender of the letters, and the province they go to. */
interface Sender {
  organisation: string;
  province: string;
}

/**
 * A letter for each office, with all that it could answer; a question that names several stands in the
 * letter of each. What editors read or try themselves is in none.
 */
export function lettersOf(marks: Mark[], sender: Sender): Letter[] {
  const titles = new Map(marks.map(({ page, title }) => [page, title]));
  return byWhomToAsk(marks, 'every')
    .filter((asked) => !isEditorsWork(asked))
    .map((asked) => ({
      file: `${slugify(asked.name)}.html`,
      office: asked.name,
      count: asked.questions.length,
      html: printedHtml({
        title: `Xin xác nhận: ${asked.name}`,
        style,
        hint: howToPrint,
        body: bodyOf(asked, titles, sender),
      }),
    }));
}

function bodyOf({ name, questions }: AskedOf, titles: Map<string, string>, sender: Sender): string {
  const rows = questions.map(
    ({ question, where, pages }, at) => `<tr>
<th scope="row">${at + 1}</th>
<td><p><strong>${escapeHtml(question || where)}</strong></p>
<p class="small">${escapeHtml(question ? where : '')}</p>
<p class="small">Ở bài: ${escapeHtml(pages.map((page) => titles.get(page) ?? page).join('; '))}</p></td>
<td class="answer"></td>
</tr>`,
  );
  return `<p class="from"><strong>${escapeHtml(sender.organisation)}</strong></p>
<p class="day">${escapeHtml(sender.province)}, ngày …… tháng …… năm ………</p>
<h1>Xin xác nhận thông tin cho trang hướng dẫn bà con</h1>
<p>Kính gửi: <strong>${escapeHtml(name)}</strong></p>
<p>Trang hướng dẫn của tỉnh còn ${questions.length} điều chưa biết chắc. Trang không đoán: điều chưa biết thì ghi là “chưa biết”. Xin cơ quan trả lời vào cột bên phải, ghi số văn bản nếu có. Điều nào cơ quan cũng chưa rõ thì ghi nên hỏi ai.</p>
<div class="scroll" role="region" aria-label="Các câu hỏi" tabindex="0">
<table>
<thead><tr><th scope="col">Số</th><th scope="col">Câu hỏi</th><th scope="col">Trả lời</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>
<p class="line">Người trả lời, chức vụ:</p>
<p class="line">Điện thoại để hỏi lại:</p>
<p class="line">Ngày trả lời:</p>
<p class="line">Gửi lại cho:</p>
`;
}

const style = `
.from { margin: 0; }
.day { text-align: right; }
.small { font-size: 9pt; }
td p { margin: 0 0 .2rem; }
th[scope='row'] { width: 2rem; text-align: center; }
.answer { width: 45%; height: 3.2rem; }
.line { padding-block-start: .5rem; border-block-end: 1px dotted #000; }
`;
