/**
 * All that an upgrade does, in order and in the words in which it says so. The crash tests cut the power
 * at each of them: what changes a disk and belongs to none is tried by no test.
 */
export const steps = {
  /** Beside what runs, which is not touched. */
  preparing: [
    'Lấy mã mới',
    'Sao lưu',
    'Cài các gói của bản mới',
    'Biên dịch bản mới',
    'Chép dữ liệu để chạy thử',
    'Chạy thử bản mới trên bản chép, ở cổng riêng',
  ],
  switching: [
    'Chuyển',
    'Tạm dừng hệ quản trị và việc đăng trang; trang vẫn mở',
    'Đếm dữ liệu, để so lại sau khi chuyển',
    'Chuyển sang mã mới',
    'Mở lại',
    'Chờ trang, hệ quản trị và việc đăng trang chạy lại, với đúng dữ liệu',
    'Xong',
  ],
  goingBack: [
    'Dừng mọi thứ đang ghi',
    'Đưa cơ sở dữ liệu về bản mà mã cũ mở được',
    'Chuyển về mã cũ',
    'Mở lại',
    'Chờ trang, hệ quản trị và việc đăng trang chạy lại, với đúng dữ liệu',
    'Đã lùi xong',
  ],
} as const;

export type Step = (typeof steps)[keyof typeof steps][number];

/** Hears what is being done, before it is. */
export type Hear = (step: Step) => void;

const headings: readonly Step[] = [...steps.preparing, 'Chuyển'];

/** Tells the operator at the terminal. */
export const say: Hear = (step) =>
  console.log(headings.includes(step) ? `\n— ${step}` : `  ${step} …`);
