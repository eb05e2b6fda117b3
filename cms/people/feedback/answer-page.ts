import { fixed } from '../../../content/addresses.ts';
import { feedbackPath, longestMessage } from '../../../content/feedback.ts';
import { escapeHtml } from '../../../content/text/escape-html.ts';
import { htmlAnswer } from '../../base/html-answer.ts';

interface More {
  page: string;
  key: string;
  drawn: string;
}

/** Fields of an answer that is to be sent again. */
export interface Again {
  text: string;
  question?: string;
  page?: string;
  helped?: string;
  key?: string;
  drawn?: string;
}

interface AnswerPage {
  /** The page it leads back to; empty for the first page. */
  page: string;
  /** Asks what was missing, where nothing was said yet. */
  more?: More;
}

const style = `
:root { color-scheme: light dark; --paper: #f6f1e4; --ink: #15251e; --action: #0b4a38; --on-action: #fffdf7; --edge: #6b6a58; font: 1.125rem/1.6 system-ui, Roboto, 'Noto Sans', sans-serif; }
@media (prefers-color-scheme: dark) { :root { --paper: #0b1814; --ink: #f5efe0; --action: #9bdcb9; --on-action: #06231a; --edge: #8aa598; } }
body { margin: 0; background: var(--paper); color: var(--ink); }
main { max-width: 34rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { margin: 0 0 .5rem; font-size: 1.6rem; line-height: 1.25; text-wrap: balance; }
p { margin: 0 0 1rem; }
label:not([hidden]) { display: block; margin-block: 1.5rem .35rem; font-weight: 700; }
textarea { box-sizing: border-box; width: 100%; min-height: 9rem; padding: .75rem; border: 2px solid var(--edge); border-radius: 10px; background: transparent; color: inherit; font: inherit; }
button, .back { display: inline-flex; align-items: center; justify-content: center; box-sizing: border-box; width: 100%; min-height: 3.25rem; padding: .5rem 1.2rem; border: 2px solid var(--action); border-radius: 10px; background: var(--action); color: var(--on-action); font: inherit; font-weight: 700; text-decoration: none; }
.back.is-quiet { background: transparent; color: var(--action); }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 7px #f4a71d; }
`;

const words = {
  thanks: 'Cảm ơn bà con',
  kept: 'Góp ý đã tới người giữ bài. Trang không ghi lại bà con là ai.',
  missing: 'Bài còn thiếu gì, chỗ nào khó hiểu?',
  written: 'Bà con đã viết',
  careful: 'Bà con đừng ghi tên, số điện thoại, số giấy tờ.',
  /** Before a field that nobody sees. */
  website: 'Trang riêng',
  send: 'Gửi góp ý',
  back: 'Trở lại trang vừa xem',
  home: 'Về trang đầu',
  refused: 'Chưa gửi được góp ý',
};

/** Thanks a reader whose browser runs no scripts, and leads back. */
export function answerPage({ page, more }: AnswerPage): Response {
  return answer(
    200,
    words.thanks,
    `<p>${words.kept}</p>${more ? form(more) : ''}${back(page, more)}`,
  );
}

/** Says in one sentence why an answer was not taken, with what was written, ready to be sent again. */
export function refusalPage(status: number, sentence: string, again?: Again): Response {
  const { text = '', question = '', ...hidden } = again ?? {};
  const form = again ? formWith({ ...hidden, question }, words.written, text) : '';
  return answer(status, words.refused, `<p>${escapeHtml(sentence)}</p>${form}${back('', again)}`);
}

const form = (more: More) => formWith({ ...more, helped: 'no' }, words.missing);

function formWith(fields: Record<string, string>, label: string, text = ''): string {
  const hidden = Object.entries(fields)
    .filter(([, value]) => value)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`);
  return `<form action="${feedbackPath}" method="post">${hidden.join('')}
<label hidden>${words.website} <input name="website" autocomplete="off"></label>
<label for="text">${label}</label>
<textarea id="text" name="text" maxlength="${longestMessage}" required aria-describedby="careful">${escapeHtml(text)}</textarea>
<p id="careful">${words.careful}</p>
<p><button>${words.send}</button></p>
</form>`;
}

function back(page: string, more?: object): string {
  const quiet = more ? ' is-quiet' : '';
  return `<a class="back${quiet}" href="${escapeHtml(page || fixed.home)}">${page ? words.back : words.home}</a>`;
}

function answer(status: number, title: string, body: string): Response {
  return htmlAnswer({
    status,
    title: `${title} · Ấp Số`,
    style,
    body: `<main><h1>${escapeHtml(title)}</h1>${body}</main>`,
    may: "form-action 'self'",
    referrer: 'same-origin',
  });
}
