const unknown = 'Chưa làm được việc này. Xin thử lại, nếu vẫn vậy thì báo quản trị viên.';

const sentences = new Map([
  [400, 'Yêu cầu gửi lên không đúng mẫu nên không làm được.'],
  [401, 'Bạn cần đăng nhập lại.'],
  [403, 'Bạn chưa được phép làm việc này.'],
  [404, 'Không tìm thấy. Có thể mục này đã bị xóa hoặc bạn không được xem.'],
  [405, 'Ở địa chỉ này không làm được việc đó.'],
  [423, 'Người khác đang sửa nội dung này. Đợi họ xong, hoặc mở ra giành quyền sửa.'],
  [413, 'Nội dung gửi quá dài.'],
]);

/** The sentence for a status whose error has none in Vietnamese. */
export function sentenceFor(status: number): string {
  return sentences.get(status) ?? (status < 500 ? (sentences.get(400) ?? unknown) : unknown);
}

/** Tells whether a text is not Vietnamese: every sentence of ours has a diacritic. */
export function isForeign(text: string): boolean {
  return !/[^\p{ASCII}]/u.test(text);
}
