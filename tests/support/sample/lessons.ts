import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { sampleMoment } from './moment.ts';
import { samplePractices } from './practices.ts';

const whole = {
  id: 'giu-minh',
  slug: 'giu-minh',
  updatedAt: sampleMoment,
  title: 'Giữ mình trên mạng',
  aim: 'Thấy tin lạ thì biết dừng tay, hỏi lại.',
  icon: 'shield-check',
  minutes: 30,
  skill: 'Tự bảo vệ trên không gian mạng',
  codes: ['1.2'],
  bring: ['Điện thoại, sạc đầy'],
  materials: ['Tờ mã QR tập, mỗi bàn một tờ'],
  reading: [
    { title: 'Kẻ lừa đảo làm ba việc', text: 'Dọa mình, hối mình, rồi xin mình.' },
    { title: 'Mình cũng làm ba việc', text: 'Dừng tay, cúp máy, hỏi lại.' },
  ],
  steps: [
    { minutes: 10, say: 'Ai từng nhận tin lạ?', do: 'Để bà con kể.', ask: 'Lúc đó thấy sao?' },
    { minutes: 20, say: 'Mình tập trên máy tập.', do: 'Tay để sau lưng.' },
  ],
  phones: [{ task: 'Chặn số lạ', iphone: 'Chạm chữ i.', android: 'Chạm số đó, chọn chặn.' }],
  practices: samplePractices.map(({ id }) => id),
  guides: ['vneid-cai-dat'],
  quiz: 'cuoc-goi-la',
  tellBack: ['Ai xin mã thì làm sao?'],
  homework: ['Kể cho một người trong nhà nghe'],
  keep: ['Dọa, hối, xin: là lừa.', 'Ai xin mã thì cúp máy.'],
  reviewBy: '2027-05-31',
  sources: [{ document: 'Công văn 3240/BTTTT-CĐSQG', publisher: 'Bộ Thông tin và Truyền thông' }],
};

/** A lesson with all that one can hold, and one with the least. */
export const sampleLessons = [
  whole,
  {
    id: 'tra-tien',
    slug: 'tra-tien',
    updatedAt: sampleMoment,
    title: 'Trả tiền bằng mã QR',
    aim: 'Coi tên rồi mới bấm.',
    minutes: 20,
    codes: [],
    bring: [],
    materials: [],
    reading: [{ title: 'Quét là trả', text: 'Quét mã là để trả tiền.' }],
    steps: [{ minutes: 20, say: 'Coi tên chưa?', do: 'Để bà con đọc lớn.' }],
    phones: [],
    practices: [],
    guides: [],
    tellBack: [],
    homework: [],
    keep: ['Coi tên rồi mới bấm.'],
    sources: [],
  },
] satisfies Snapshot['lessons'];

export const sampleCourses = [
  {
    id: 'hai-bai',
    slug: 'hai-bai',
    updatedAt: sampleMoment,
    title: 'Hai bài học dùng điện thoại',
    summary: 'Học lúc nào cũng được.',
    lessons: ['giu-minh', 'tra-tien'],
    before: ['Wi-Fi chỗ học vào được'],
    rules: ['Chỉ cách làm, không làm giùm.'],
    sources: [],
  },
] satisfies Snapshot['courses'];
