import { wordsIn } from './words-in.ts';

/** The paper that a team member fills in at each house. */
export const visitSheetWords = wordsIn({
  vi: {
    title: 'Phiếu đi từng nhà',
    about: 'Phiếu A4 để tổ viên in ra, ghi việc đã chỉ và câu hỏi đem về.',
    kicker: 'Tổ công nghệ số cộng đồng',
    back: 'Sổ tay tổ viên',
    print: 'In phiếu này',
    hint: 'Giấy A4, mỗi nhà một tờ. Không có máy in thì nhờ quầy xã in giùm.',
    fields: {
      day: 'Ngày tới',
      member: 'Tổ viên',
      hamlet: 'Ấp, khóm',
      commune: 'Xã, phường',
      house: 'Chủ nhà',
      way: 'Nhà ở đâu',
    },
    greeting:
      'Chào trước: “Con là tổ viên tổ công nghệ số ấp mình. Con tới chỉ cô chú dùng điện thoại. Con không hỏi mật khẩu.”',
    shown: 'Việc đã chỉ',
    task: 'Việc',
    knows: 'Đã biết',
    taught: 'Đã chỉ',
    groups: [
      {
        title: 'Chính quyền số',
        tasks: ['Cài VNeID, mở tài khoản', 'Làm mức 2', 'Nộp hồ sơ, coi hồ sơ', 'Gửi phản ánh'],
      },
      {
        title: 'Kinh tế số',
        tasks: [
          'Trả tiền, nhận tiền bằng mã QR',
          'Trả tiền điện, nước',
          'Mở gian hàng, đăng món hàng',
          'Ghi nhật ký nuôi trồng',
        ],
      },
      {
        title: 'Xã hội số',
        tasks: ['Sổ sức khỏe, thẻ bảo hiểm y tế', 'Đặt lịch khám', 'Sổ liên lạc của con'],
      },
      {
        title: 'An toàn',
        tasks: [
          'Không đọc mã OTP cho ai',
          'Không bấm đường dẫn lạ',
          'Bị hối thúc thì cúp máy, hỏi người nhà',
        ],
      },
    ],
    questions: 'Câu hỏi đem về',
    again: 'Hẹn trở lại',
    mayCall: 'Nhà có cho tổ gọi lại không?',
    yes: 'Có, số',
    no: 'Không',
    care: 'Không ghi mật khẩu, mã OTP, số căn cước, số tài khoản lên phiếu. Cất phiếu kỹ, không chụp đưa lên mạng.',
  },
});
