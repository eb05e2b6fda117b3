/** The texts for a form whose save did not work. */
export const texts = {
  notSaved: 'Chưa lưu, vì bạn đã bị đăng xuất. Chữ vẫn còn đây: bấm lưu lần nữa để đăng nhập lại.',
  noNetwork: 'Chưa lưu, vì máy chủ chưa trả lời. Chữ vẫn còn đây: kiểm tra mạng rồi bấm lưu lại.',
  trouble: 'Chưa lưu, vì máy chủ đang trục trặc. Chữ vẫn còn đây: đợi một lát rồi bấm lưu lại.',
} as const;
