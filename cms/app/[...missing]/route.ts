const page = `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Không có trang này – Ấp Số</title>
<p>Không có trang này. <a href="/admin">Vào nơi soạn nội dung</a></p>
`;

/** Any address that is neither the admin nor its API. */
export function GET(): Response {
  return new Response(page, {
    status: 404,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
