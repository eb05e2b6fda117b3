import type { CollectionSlug } from 'payload';

/** The fate of a finding that is picked to be removed. */
export type Fate = 'goes' | 'by-hand' | 'stays';

/** The places where something of a person can stand, as they are told to people, in that order. */
export const kinds = {
  member: {
    label: 'Thành viên tổ công nghệ số',
    why: 'Để bà con biết gọi ai. Số, Zalo và hình chỉ lên trang khi người đó đồng ý.',
    until: 'Cho tới khi bỏ khỏi tổ; các bản cũ theo bảng “Thời hạn giữ” trong Cài đặt.',
    gone: 'Bỏ khỏi tổ, khỏi mọi bản cũ và bản chờ đăng; trang công khai bỏ tên và số ngay.',
    fate: 'goes',
  },
  duty: {
    label: 'Người trực quầy',
    why: 'Để bà con biết ai trực.',
    until: 'Cho tới khi bỏ khỏi lịch trực; các bản cũ theo bảng “Thời hạn giữ” trong Cài đặt.',
    gone: 'Bỏ khỏi lịch trực, khỏi mọi bản cũ và bản chờ đăng; trang công khai bỏ tên ngay.',
    fate: 'goes',
  },
  account: {
    label: 'Tài khoản trong hệ thống',
    why: 'Để đăng nhập, và để biết ai làm gì.',
    until: 'Cho tới khi xóa tài khoản.',
    gone: 'Tài khoản, email, phiên đăng nhập, xác thực hai bước mất hẳn. Nơi còn tên thì ghi “Tài khoản đã xóa”.',
    fate: 'goes',
  },
  signature: {
    label: 'Tên còn lại của tài khoản đã xóa',
    why: 'Ghi lúc người đó còn làm việc.',
    until: 'Cùng với dòng mà tên đứng ở đó.',
    gone: 'Tên được thay bằng “Tài khoản đã xóa”.',
    fate: 'goes',
  },
  form: {
    label: 'Phiếu đồng ý đã ký',
    why: 'Bằng chứng rằng người ký đã đồng ý công khai.',
    until: 'Tự xóa vào ngày ghi ở từng phiếu.',
    gone: 'Hình chụp phiếu bị xóa hẳn.',
    fate: 'goes',
  },
  picture: {
    label: 'Hình trong thư viện',
    why: 'Để dùng trong bài và ở tổ.',
    until: 'Cho tới khi xóa khỏi thư viện.',
    gone: 'Hình bị xóa hẳn, trừ khi nơi khác còn dùng.',
    fate: 'goes',
  },
  import: {
    label: 'Danh sách đã nhập từ tệp',
    why: 'Để lấy lại được đợt nhập trong 30 ngày.',
    until: 'Theo bảng “Thời hạn giữ” trong Cài đặt.',
    gone: 'Nội dung dòng bị xóa. Dòng này không hoàn tác được nữa.',
    fate: 'goes',
  },
  comment: {
    label: 'Góp ý của đồng nghiệp',
    why: 'Trao đổi khi soạn nội dung.',
    until: 'Cho tới khi có người xóa, hoặc mục được góp ý bị xóa hẳn.',
    gone: 'Cả góp ý bị xóa.',
    fate: 'goes',
  },
  remark: {
    label: 'Lời nhắn khi duyệt',
    why: 'Để người soạn biết vì sao trả lại.',
    until: 'Sau 100 lần duyệt của mục đó.',
    gone: 'Lời nhắn bị xóa; ai làm gì lúc nào thì còn.',
    fate: 'goes',
  },
  answer: {
    label: 'Góp ý của bà con',
    why: 'Để sửa nội dung.',
    until: 'Theo bảng “Thời hạn giữ” trong Cài đặt.',
    gone: 'Cả góp ý bị xóa.',
    fate: 'goes',
  },
  versions: {
    label: 'Bản cũ của bài',
    why: 'Để xem lại và lấy lại.',
    until: 'Theo bảng “Thời hạn giữ” trong Cài đặt.',
    gone: 'Những bản cũ có nhắc tới bị xóa. Bản mới nhất và bản đang đăng thì còn.',
    fate: 'goes',
  },
  preference: {
    label: 'Cách hiển thị mà người dùng đã chọn',
    why: 'Ví dụ bộ lọc đã lưu có tên hoặc số.',
    until: 'Cho tới khi xóa bộ lọc.',
    gone: 'Lựa chọn đó bị xóa.',
    fate: 'goes',
  },
  text: {
    label: 'Chữ trong bài, trong cài đặt',
    why: 'Có người viết vào.',
    until: 'Cho tới khi sửa.',
    gone: 'Hệ thống không tự sửa chữ của bài. Hãy mở ra sửa rồi đăng lại, sau đó tìm lần nữa để xóa các bản cũ.',
    fate: 'by-hand',
  },
  trace: {
    label: 'Ghi chép của hệ thống',
    why: 'Để hệ thống làm việc.',
    until: 'Được ghi lại ở lần làm việc sau.',
    gone: 'Không tự xóa được ở đây.',
    fate: 'stays',
  },
} as const satisfies Record<
  string,
  { label: string; why: string; until: string; gone: string; fate: Fate }
>;
export type FindingKind = keyof typeof kinds;

/** Something kept, in words. */
export interface Line {
  label: string;
  value: string;
}

/** Something of a person that is kept in one place. */
export interface Finding {
  /** Names it: the same each time that is asked. */
  key: string;
  kind: FindingKind;
  /** Collection, or the settings, with the document and the part of it. */
  of: CollectionSlug | 'settings' | 'plain-words';
  document: string;
  part: string;
  /** The place where it stands, for people; never the person. */
  place: string;
  kept: Line[];
  /** ISO 8601: the oldest that is known of it. */
  since: string | null;
  /** Earlier versions that have it. */
  versions: number;
  /** True if the public sees something of it. */
  isLive: boolean;
  /** Its form in the admin. */
  form: string | null;
  /** Until when it is kept, where that is known to the day; a sentence. */
  until: string | null;
  /** A note shown with it before it is removed. */
  note: string | null;
  /** The import that a row of a list came with. */
  import: string | null;
  /** True if most would remove it together with the person. */
  isSuggested: boolean;
  /** Names and numbers that belong to the person, to look for more. */
  names: string[];
  numbers: string[];
  /** Pictures that only the person is known to be in. */
  pictures: string[];
}
