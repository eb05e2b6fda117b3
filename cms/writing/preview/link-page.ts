import { formatInstant } from '../../../content/text/date.ts';
import { escapeHtml } from '../../../content/text/escape-html.ts';
import { htmlAnswer } from '../../base/html-answer.ts';
import type { View } from './drawing.ts';

interface LinkPage {
  title: string;
  isDraft: boolean;
  expiresAt: string;
  views: View[];
  view: View;
  frame: string;
}

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
body { display: flex; flex-direction: column; height: 100dvh; margin: 0; background: #ebe4d0; color: #15251e; }
header { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; padding: .5rem 1rem; border-block-end: 3px solid #f4a71d; background: #fbe7b8; color: #33260a; }
header p { margin: 0; }
h1 { margin: 0; font-size: 1rem; }
nav { display: flex; gap: .5rem; }
a { display: inline-flex; align-items: center; min-height: 2.75rem; padding-inline: .5rem; color: #0b4a38; font-weight: 600; }
a[aria-current] { color: #33260a; text-decoration: none; }
a:focus-visible { outline: 3px solid #15251e; }
main { flex: 1; min-height: 0; padding: 1rem; }
main.is-page { padding: 0; }
iframe { display: block; box-sizing: border-box; width: min(100%, 40rem); height: 100%; margin-inline: auto; border: 0; background: #fff; }
iframe.is-kiosk { width: 1080px; height: 1920px; max-width: none; margin-inline: calc(50% - 540px); transform-origin: 50% 0; transform: scale(tan(atan2(min(100vw - 2rem, (100dvh - 8rem) * .5625), 1080px))); }
main.is-kiosk { overflow: hidden; }
`;

const names: Partial<Record<View, string>> = { phone: 'Điện thoại', kiosk: 'Máy ở quầy' };

/** Draws the page for a colleague without an account: the draft in a frame, and that it is one. */
export function linkPage({ title, isDraft, expiresAt, views, view, frame }: LinkPage): Response {
  const state = isDraft ? 'Bản nháp, chưa đăng' : 'Bản đã đăng, mở bằng đường dẫn xem thử';
  const choices = views.flatMap((each) => {
    const name = names[each];
    const current = each === view ? ' aria-current="page"' : '';
    return name ? [`<a href="?man-hinh=${each}"${current}>${name}</a>`] : [];
  });
  const nav = choices.length > 1 ? `<nav aria-label="Xem trên">${choices.join('')}</nav>` : '';
  return answer(
    200,
    title,
    `<header><h1>${state}: ${escapeHtml(title)}</h1>${nav}<p>Đường dẫn dùng được đến ${formatInstant(expiresAt)}.</p></header>
<main class="is-${view === 'kiosk' ? 'kiosk' : 'page'}"><iframe class="is-${view}" title="${names[view] ?? ''}" sandbox="allow-scripts" src="${frame}"></iframe></main>`,
  );
}

/** Answers when there is nothing to be seen. */
export function linkRefusal(status: number, sentence: string): Response {
  return answer(status, 'Không xem được', `<main><h1>${escapeHtml(sentence)}</h1></main>`);
}

function answer(status: number, title: string, body: string): Response {
  return htmlAnswer({
    status,
    title: `${title} – xem thử`,
    style,
    body,
    may: "frame-src 'self'; form-action 'none'",
    referrer: 'no-referrer',
  });
}
