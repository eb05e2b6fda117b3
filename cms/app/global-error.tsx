'use client';

/** Shown when a page of the admin could not be made at all. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="vi">
      <body style={{ margin: '15vh auto', maxWidth: '30rem', fontFamily: 'system-ui' }}>
        <title>Chưa mở được trang – Ấp Số</title>
        <h1>Chưa mở được trang này</h1>
        <p>Nội dung đã lưu vẫn còn. Xin thử lại; nếu vẫn vậy thì báo cho quản trị viên.</p>
        <button type="button" onClick={reset}>
          Thử lại
        </button>
      </body>
    </html>
  );
}
