import { inlineHash } from '../../content/security-policy.ts';
import { escapeHtml } from '../../content/text/escape-html.ts';

interface HtmlAnswer {
  status: number;
  /** The title of the window, as text. */
  title: string;
  /** The one style sheet of the page. */
  style: string;
  /** The contents of `<body>`, as HTML. */
  body: string;
  /** The rights of the page besides showing itself, in the words of a Content Security Policy. */
  may: string;
  /** The part of its address that other pages learn; by default what the browser tells. */
  referrer?: 'no-referrer' | 'same-origin';
}

/** Answers with a page of our own that needs nothing else, is kept nowhere and found by no search engine. */
export function htmlAnswer({ status, title, style, body, may, referrer }: HtmlAnswer): Response {
  const html = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
  return new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': `default-src 'none'; style-src '${inlineHash(style)}'; ${may}; base-uri 'none'; frame-ancestors 'none'`,
      ...(referrer && { 'Referrer-Policy': referrer }),
      'X-Robots-Tag': 'noindex, nofollow',
    },
  });
}
