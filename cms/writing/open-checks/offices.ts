import { Phrases, wordsOf } from '../check/words.ts';

/** A point to be confirmed, where to learn it, and the pages that wait for it. */
export interface OpenQuestion {
  /** All of the mark. */
  note: string;
  question: string;
  where: string;
  pages: string[];
}

/** The questions that one office, or one look at an app or a text, would answer. */
export interface AskedOf {
  name: string;
  questions: OpenQuestion[];
}

/** Whom marks name, in the order of the report, each with the words by which they do. */
const offices: [name: string, words: string[]][] = [
  ['Công an tỉnh', ['Công an tỉnh']],
  ['Công an xã', ['Công an xã']],
  ['Bảo hiểm xã hội tỉnh', ['Bảo hiểm xã hội', '1900 9068']],
  [
    'Ngân hàng',
    ['Ngân hàng', 'NAPAS', 'Agribank', 'VietinBank', 'Sacombank', 'MB', 'ACB', 'HDBank', 'VPBank'],
  ],
  ['Nhà mạng', ['nhà mạng', 'MobiFone', 'VinaPhone', 'Viettel', 'VNPT']],
  ['Điện lực, cấp nước', ['Điện lực', '1900 1006', 'công ty cấp nước']],
  ['Thuế', ['Thuế tỉnh', 'thuế cơ sở', 'cơ quan thuế']],
  ['Sở Tư pháp', ['Sở Tư pháp', 'công chức hộ tịch']],
  [
    'Sở Nông nghiệp và Môi trường, thủy sản, khí tượng',
    ['Sở Nông nghiệp', 'Chi cục Thủy sản', 'Biên phòng', 'Đài Khí tượng'],
  ],
  ['Sở Y tế, nơi khám', ['Sở Y tế', 'trạm y tế', 'bệnh viện', 'Trung tâm Kiểm soát bệnh tật']],
  ['Sở Giáo dục và Đào tạo, trường', ['Sở Giáo dục', 'các trường']],
  ['Sở Nội vụ', ['Sở Nội vụ']],
  ['Khoa học và Công nghệ', ['Sở Khoa học', 'Bộ Khoa học']],
  ['Sở Tài chính', ['Sở Tài chính']],
  ['Sở Xây dựng', ['Sở Xây dựng']],
  ['Sở Công Thương, bưu điện, giao hàng', ['Sở Công Thương', 'Bưu điện', 'hãng giao hàng']],
  [
    'Ủy ban nhân dân, Hội đồng nhân dân tỉnh',
    [
      'Văn phòng Ủy ban nhân dân',
      'Văn phòng Hội đồng nhân dân',
      'Ủy ban nhân dân tỉnh',
      'Cổng thông tin điện tử tỉnh',
      'Trung tâm Phục vụ hành chính công tỉnh',
      'Thanh tra tỉnh',
    ],
  ],
  ['Xã, phường', ['quầy xã', 'Phòng Văn hóa', 'từng xã', 'từng trung tâm', 'một xã']],
];
const named = new Phrases(
  offices.flatMap(([name, words]) => words.map((word) => [word, name] as const)),
);

const reading = 'Đọc văn bản';
const trying = 'Bấm thử, gọi thử';
const elsewhere = 'Nơi khác';
/** The task behind the first word of where to learn it; “Hỏi” and “Gọi” ask somebody. */
const byVerb: Record<string, string> = {
  đọc: reading,
  tìm: reading,
  mở: trying,
  bấm: trying,
  thử: trying,
  đi: trying,
  coi: trying,
};

/** Tells whether it takes only a look at a text or an app, which nobody else has to answer. */
export const isEditorsWork = ({ name }: AskedOf): boolean => name === reading || name === trying;

/**
 * Groups marks (“Số nào? Hỏi Sở Y tế.”) by whom to ask; what several pages ask stands once.
 * @param which whether a question that names several offices stands at the first, or at `every` one
 */
export function byWhomToAsk(
  marks: { page: string; note: string }[],
  which: 'first' | 'every' = 'first',
): AskedOf[] {
  const questions = [...Map.groupBy(marks, ({ note }) => note)].map(([note, same]) => ({
    note,
    ...halves(note),
    pages: [...new Set(same.map(({ page }) => page))],
  }));
  const asked = questions.map((question) => {
    const names = askedOf(question.where);
    return { question, names: which === 'every' ? names : names.slice(0, 1) };
  });
  return [...offices.map(([name]) => name), elsewhere, reading, trying].flatMap((name) => {
    const own = asked.filter(({ names }) => names.includes(name)).map(({ question }) => question);
    return own.length > 0 ? [{ name, questions: own }] : [];
  });
}

/** A mark asks, up to its last question mark, then says where to learn it. */
function halves(note: string): { question: string; where: string } {
  const end = note.lastIndexOf('?') + 1;
  return { question: note.slice(0, end).trim(), where: note.slice(end).trim() };
}

function askedOf(where: string): string[] {
  const words = wordsOf(where);
  const [verb, next] = words.map(({ key }) => key);
  if (next === 'thử') return [trying];
  const own = byVerb[verb ?? ''];
  if (own) return [own];
  const found = new Set(named.in(words).map(({ entry }) => entry));
  return found.size > 0 ? [...found] : [elsewhere];
}
