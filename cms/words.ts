import { vi } from '@payloadcms/translations/languages/vi';

type Words = { [key: string]: string | Words };

/** Payload's words for what our editors call otherwise, and leftovers of English. */
const otherwise: [RegExp, string][] = [
  [/Lỗi ?- /g, ''],
  [/xuất bản/g, 'đăng'],
  [/Xuất [bB]ản/g, 'Đăng'],
  [/(?:bản )?tài liệu/g, 'nội dung'],
  [/Tài liệu/g, 'Nội dung'],
  [/những fields?/g, 'những mục'],
  [/\bfields?\b/g, 'mục'],
  [/\bFields?\b/g, 'Mục'],
  [/\bcollections?\b/gi, 'mục'],
  [/\bBlock Type\b/g, 'Loại khối'],
  [/\bblocks?\b/g, 'khối'],
  [/\bBlocks?\b/g, 'Khối'],
  [/\bfiles?\b/g, 'tệp'],
  [/\bFiles?\b/g, 'Tệp'],
  [/tập tin/g, 'tệp'],
  [/bảng điều khiển/gi, 'trang chính'],
  [/ \(unknown error\)/g, ''],
];

/** Single sentences that we say in our own way. */
const own: Words = {
  error: {
    userEmailAlreadyRegistered: 'Đã có người dùng với email này.',
    valueMustBeUnique: 'Đã có mục khác dùng giá trị này, có thể ở trong thùng rác.',
    emailOrPasswordIncorrect: 'Email hoặc mật khẩu chưa đúng.',
    correctInvalidFields: 'Chưa lưu được: xin sửa những mục báo đỏ.',
    notAllowedToPerformAction: 'Bạn chưa được phép làm việc này.',
  },
  fields: { addLabel: 'Thêm {{label}}', toggleBlock: 'Mở hoặc gấp lại' },
  general: {
    false: 'không',
    noLabel: '–',
    noValue: '–',
    true: 'có',
    searchBy: 'Tìm theo {{label}}',
    thisLanguage: 'Tiếng Việt',
    aboutToRestoreAsDraft: 'Khôi phục {{label}} <1>{{title}}</1> thành bản nháp?',
    aboutToTrash:
      'Bỏ {{label}} <1>{{title}}</1> vào thùng rác? Đang đăng thì trang được gỡ ngay. Khôi phục lại được.',
    deletePermanently: 'Xóa hẳn, không qua thùng rác, không lấy lại được',
    documentIsTrashed: '{{label}} này nằm trong thùng rác, chỉ xem được. Muốn sửa thì khôi phục.',
    restoreAsPublished: 'Đăng lại lên trang luôn',
    takeOver: 'Giành quyền sửa',
    trash: 'Thùng rác',
  },
  version: {
    aboutToUnpublish: 'Gỡ nội dung này khỏi trang? Bà con sẽ không còn thấy nữa.',
    confirmUnpublish: 'Gỡ khỏi trang',
    publishChanges: 'Đăng lên trang',
    unpublish: 'Gỡ khỏi trang',
    unpublishedSuccessfully: 'Đã gỡ khỏi trang.',
    unpublishing: 'Đang gỡ…',
  },
};

/** The language of the admin: Payload's Vietnamese in the words of this project. */
export const vietnamese = {
  ...vi,
  translations: reworded(vi.translations as Words, own) as typeof vi.translations,
};

function reworded(words: Words, own: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, word]) => {
      const replacement = own[key];
      if (typeof word !== 'string') {
        return [key, reworded(word, typeof replacement === 'object' ? replacement : {})];
      }
      return [key, typeof replacement === 'string' ? replacement : outsideBraces(word)];
    }),
  );
}

/** `{{label}}` and the like are names, not words. */
function outsideBraces(word: string): string {
  return word
    .split(/(\{\{[^}]*\}\})/)
    .map((part, at) => (at % 2 === 1 ? part : inOurWords(part)))
    .join('');
}

function inOurWords(text: string): string {
  return otherwise.reduce((said, [word, ours]) => said.replace(word, ours), text);
}
