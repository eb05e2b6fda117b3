import { inlineHash } from '../../../content/security-policy.ts';
import { escapeHtml } from '../../../content/text/escape-html.ts';

/** A page to be printed on A4. */
interface Printed {
  title: string;
  /** Styles of its own, behind those of all printed pages. */
  style?: string;
  /** HTML, with everything that came from people escaped. */
  body: string;
  /** The hint shown on the screen only, as HTML. */
  hint: string;
}

const common = `
@page { size: A4; margin: 14mm 13mm; }
:root { font: 11pt/1.4 'Be Vietnam Pro', system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; color: #000; background: #fff; }
body { box-sizing: border-box; max-width: 190mm; margin: 0 auto; padding: 1rem; }
.hint { padding: .75rem 1rem; border: 2px solid #0b4a38; border-radius: 8px; background: #e0ecdf; }
h1 { margin: 1rem 0 0; font-size: 17pt; line-height: 1.25; text-wrap: balance; }
h2 { margin: .8rem 0 .2rem; font-size: 12.5pt; }
p, ul { margin: 0 0 .4rem; }
ul { padding-inline-start: 1.3rem; }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 3px solid #15251e; }
table { width: 100%; min-width: 40rem; margin-block: .6rem; border-collapse: collapse; }
th, td { padding: 5px 6px; border: 1px solid #000; text-align: left; vertical-align: top; }
thead { display: table-header-group; }
thead th { font-size: 10pt; }
tr { break-inside: avoid; }
@media print { .hint { display: none; } body { padding: 0; } table { min-width: 0; } }
`;

const stylesOf = ({ style = '' }: Printed): string => common + style;

/** A page for paper as a file: it runs no script and loads nothing. */
export function printedHtml(page: Printed): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(page.title)}</title>
<style>${stylesOf(page)}</style>
</head>
<body>
<p class="hint">${page.hint}</p>
${page.body}
</body>
</html>
`;
}

/** Answers with a page for paper; nobody keeps it. */
export function printedPage(page: Printed): Response {
  return new Response(printedHtml(page), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': `default-src 'none'; style-src '${inlineHash(stylesOf(page))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow',
    },
  });
}

/** The advice on how to print, shown on the screen. */
export const howToPrint =
  'Trang này để in trên giấy A4: bấm Ctrl + P (trên điện thoại: nút ba chấm, chọn In). Khung này không in ra.';
