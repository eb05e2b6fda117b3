/**
 * Words for what one does with hands, eyes, feet and mouth, as guides use them: a step has at least
 * one. Editors add more in the CMS. Words that are as often no action ("số", "là", "có") are left out.
 */
export const actions =
  `áp, bám, bán, bàn, báo, bày, bẻ, bỏ, bóc, bôi, bớt, bật, bấm, biên, buộc, cài, cạo, cắm, cắt, cất, cầm, cân, cập nhật,
  chạm, chạy, chào, chặn, chấm, che, chép, chia, chỉ cách, chỉ cho, chỉ việc, chích, chiếu, cho, chọn, chờ, chở, chụp, chuẩn bị, chứng thực, chuyển,
  coi, cúp, cộng, dán, dặn, dẫn, dò, dọn, dời, dùng, dừng, đánh, đậy, đăng, đặt, đem, đếm, để, đi, điền, đính, đo, đóng,
  đọc, đối chiếu, đổi, đội, đợi, đưa, đừng, gắn, gặp, ghé, ghi, ghim, gia hạn, giao, giải, giở, giữ, giúp, gom, góp, gói,
  gõ, gọi, gỡ, gửi, hẹn, hiểu, hỏi, học, họp, hủy, in, kéo, kê, kể, kết nối, khai, khám, khóa, khiếu nại, kích hoạt, kiểm, kiểm tra,
  ký, làm, lau, lắc, lắng, lắp, lấy, lên, liên hệ, liên lạc, livestream, lọc, lựa, lùi, lưu, lướt, mang, mặc, mời, mở, mua,
  mượn, nạp, nằm, ngắm, ngắt, nghe, nghĩ, nghỉ, ngồi, ngưng, nhắc, nhắn, nhập, nhấn, nhìn, nhận, nhờ, nhớ, nói, nộp, nối, nuôi,
  phát, phân biệt, phân loại, phản ánh, quay, quét, quên, ra, rà, ráp, rút, rửa, sạc, sang, sao, sắp, sắm, so, soạn, sửa, tạo, tạm, tải, tắt,
  tập, tham gia, thay, thanh toán, theo, thêm, thoát, thử, tìm, tính, tới, tra, trả, tránh, trao, treo, trình, trồng, truy, trữ, từ chối, ủy quyền,
  vào, vẽ, viết, vô, vuốt, xác minh, xác nhận, xài, xem, xếp, xin, xoay, xóa, xử lý, yêu cầu, đến, đứng, đăng ký, đăng nhập, đăng xuất, lập, bỏ phiếu, bầu, tổ chức, trích`
    .split(',')
    .map((verb) => verb.trim());
