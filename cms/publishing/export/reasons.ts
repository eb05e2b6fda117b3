import { kinds } from '../../../content/kinds.ts';
import type { FormName } from '../../../content/schema/form.ts';
import type { Problem } from '../../../content/snapshot/problem.ts';

/** The labels of fields in the CMS. */
const labels: Record<string, string> = {
  address: 'địa chỉ',
  alt: 'mô tả',
  also: 'còn gọi là',
  answer: 'câu trả lời',
  app: 'ứng dụng',
  apps: 'ứng dụng liên quan',
  attachments: 'tệp đính kèm',
  before: 'coi trước khi dạy',
  aim: 'học xong làm được gì',
  body: 'nội dung',
  bring: 'bà con đem theo',
  bytes: 'dung lượng',
  calledOff: 'không mở nữa',
  choices: 'cách trả lời',
  closedDays: 'ngày nghỉ lễ',
  closes: 'xong lúc',
  code: 'mã',
  commune: 'xã, phường',
  communes: 'xã, phường',
  contact: 'liên hệ',
  date: 'ngày',
  day: 'ngày',
  daysOff: 'ngày nghỉ',
  decision: 'quyết định thành lập',
  district: 'huyện cũ',
  elements: 'thứ trên màn hình',
  endsAt: 'lúc kết thúc',
  fakes: 'coi chừng đồ giả',
  faq: 'hỏi đáp',
  filename: 'tệp',
  formerUnit: 'xã, phường cũ',
  hamlet: 'ấp, khóm',
  homework: 'về nhà làm',
  help: 'hỏi ai',
  icon: 'biểu tượng',
  issuer: 'cơ quan ban hành',
  keep: 'mấy điều nhớ',
  label: 'chữ trên nút',
  leader: 'ai chỉ',
  lessons: 'các bài',
  links: 'liên kết chính thức',
  meaning: 'nghĩa là gì với bà con',
  media: 'tệp',
  members: 'thành viên',
  mimeType: 'loại tệp',
  minutes: 'mấy phút',
  name: 'tên',
  now: 'nay thuộc',
  next: 'màn hình kế',
  number: 'số',
  office: 'nơi tiếp dân',
  officialDomains: 'tên miền chính thức',
  officialLink: 'liên kết chính thức',
  onDuty: 'người trực',
  opens: 'bắt đầu lúc',
  organisation: 'đơn vị',
  parent: 'chủ đề lớn',
  phone: 'số điện thoại',
  picture: 'hình',
  place: 'ở đâu',
  prepare: 'cần chuẩn bị',
  province: 'tỉnh',
  purpose: 'gọi khi nào',
  queries: 'câu gõ tìm',
  question: 'câu hỏi',
  questions: 'câu đố',
  reading: 'đoạn đọc',
  reason: 'vì sao',
  recording: 'bản đọc',
  related: 'bài liên quan',
  replacedBy: 'nay thay bằng',
  role: 'vai trò',
  scamRules: 'điều cần nhớ',
  screens: 'màn hình',
  safe: 'cách an toàn',
  short: 'tên gọi',
  situation: 'chuyện xảy ra',
  slug: 'đường dẫn',
  source: 'nguồn',
  sources: 'nguồn',
  startsAt: 'lúc bắt đầu',
  steps: 'bước',
  summary: 'tóm tắt',
  tasks: 'việc hay làm',
  term: 'từ',
  text: 'nội dung',
  title: 'tên',
  topTasks: 'việc hay làm ở trang đầu',
  topic: 'chủ đề',
  trainings: 'tập huấn',
  translationOf: 'bản gốc tiếng Việt',
  unsure: 'trả lời cho “chưa chắc”',
  url: 'địa chỉ',
  uses: 'làm được gì',
  validUntil: 'ngày cuối cùng',
  words: 'các từ',
  zalo: 'Zalo',
};

/** Says why a record is faulty, in one Vietnamese sentence for editors. */
export function reasonOf({ field, fault }: Pick<Problem, 'field' | 'fault'>): string {
  const what = capitalised(fieldInWords(field));
  switch (fault.code) {
    case 'empty':
      return `${what} còn trống.`;
    case 'form':
      return `${what} chưa dùng được: nhận được ${inWords(fault.value)}, cần ${wanted[fault.form]}.`;
    case 'choice':
      return `${what} chưa dùng được: nhận được ${inWords(fault.value)}, cần một giá trị trong danh sách.`;
    case 'reference':
      return `${what} trỏ tới ${kinds[fault.target].noun} không có.`;
    case 'other':
      return `${what} chưa dùng được: nhận được ${inWords(fault.value)}.`;
  }
}

/** `steps.2.title` → `bước 3, tên` */
export function fieldInWords(field: string): string {
  const words: string[] = [];
  for (const part of field.split('.')) {
    if (/^\d+$/.test(part)) words.push(`${words.pop() ?? 'mục'} ${Number(part) + 1}`);
    else words.push(labels[part] ?? `mục “${part}”`);
  }
  return words.join(', ');
}

const wanted: Record<FormName, string> = {
  phone: 'số điện thoại gọi được ở Việt Nam',
  noNumber: 'lời không có số điện thoại',
  https: 'địa chỉ bắt đầu bằng https://',
  sitePath: 'địa chỉ trên trang này, bắt đầu bằng dấu /',
  slug: 'chữ thường không dấu, chữ số và gạch nối',
  deskCode: '4 đến 12 chữ in hoa hoặc chữ số',
  timeOfDay: 'giờ trong ngày như 07:30',
  writtenDay: 'ngày như 25/11/2026, hoặc tháng, hoặc năm',
  date: 'ngày có thật',
  origin: 'địa chỉ không có dấu / ở cuối',
};

const longest = 80;

function inWords(value: unknown): string {
  if (Array.isArray(value)) return `${value.length} mục`;
  if (typeof value === 'object') return 'một nhóm giá trị';
  const shown = JSON.stringify(value);
  return shown.length > longest ? `${shown.slice(0, longest - 3)}…"` : shown;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
