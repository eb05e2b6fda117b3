import { z } from 'zod';
import { languages } from '../languages.ts';

const count = z.number().int().min(0);
const website = z.url().describe('Địa chỉ trang có mục này.');

/** The lines of each table. The names of columns are a promise: who reads them may be a program. */
const rows = {
  communes: z.strictObject({
    ma: z.string().describe('Mã đơn vị hành chính.'),
    ten: z.string().describe('Tên xã, phường.'),
    loai: z.enum(['xã', 'phường']).describe('Là xã hay phường.'),
    so_ap_khom: count.describe('Số ấp, khóm đã ghi trên trang, không kể dòng mẫu và nơi đã nhập.'),
    so_ap_khom_co_to: count.describe('Trong đó, số ấp, khóm đã có tổ.'),
    so_to: count.describe('Số tổ công nghệ số.'),
    dia_chi: website,
  }),
  hamlets: z.strictObject({
    ma: z.string().nullable().describe('Mã ấp, khóm, nếu có.'),
    ten: z.string().describe('Tên ấp, khóm.'),
    loai: z.enum(['ấp', 'khóm']).describe('Là ấp hay khóm.'),
    ma_xa: z.string().describe('Mã xã, phường của ấp, khóm đó.'),
    ten_xa: z.string().describe('Tên xã, phường của ấp, khóm đó.'),
    ten_cu: z.array(z.string()).describe('Những tên trước đây.'),
    tu_ngay: z.iso.date().nullable().describe('Tên này có từ ngày nào, nếu biết.'),
    nay_la: z
      .url()
      .nullable()
      .describe('Địa chỉ trang của ấp, khóm thay cho nó, nếu đã nhập hay đổi.'),
    so_ho: count.nullable().describe('Số hộ, để trống khi chưa biết.'),
    so_to: count.describe('Số tổ công nghệ số.'),
    tinh_trang_to: z
      .enum(['đủ người', 'chưa đủ người', 'chưa có tổ'])
      .describe('Tổ có từ bốn người trở lên là đủ người.'),
    du_lieu_mau: z.boolean().describe('Dòng mẫu để xem thử, không phải dữ liệu thật.'),
    dia_chi: website,
  }),
  formerUnits: z.strictObject({
    ma: z.string().nullable().describe('Mã đơn vị hành chính cũ, nếu có.'),
    ten: z.string().describe('Tên cũ.'),
    cap: z.enum(['xã', 'huyện']).describe('Trước là cấp xã hay cấp huyện.'),
    huyen_cu: z.string().nullable().describe('Trước thuộc huyện, thị xã, thành phố nào.'),
    tinh_cu: z.string().describe('Trước thuộc tỉnh nào.'),
    den_ngay: z.iso.date().describe('Ngày cuối cùng còn dùng tên đó.'),
    phan: z
      .enum(['toàn bộ', 'một phần', 'giữ nguyên'])
      .describe('Bao nhiêu của đơn vị cũ về xã, phường này.'),
    ma_nay: z.string().describe('Mã xã, phường nay.'),
    ten_nay: z.string().describe('Tên xã, phường nay.'),
    dia_chi: website,
  }),
  guides: z.strictObject({
    ten: z.string().describe('Tên bài.'),
    chu_de: z.string().nullable().describe('Chủ đề của bài.'),
    tru_cot: z.string().nullable().describe('Trụ cột của chuyển đổi số mà chủ đề thuộc về.'),
    ngon_ngu: z.enum(languages).describe('Bài viết bằng tiếng gì, theo mã hai chữ.'),
    cap_nhat: z.iso
      .date()
      .nullable()
      .describe('Ngày sửa nội dung lần cuối, để trống khi không rõ.'),
    da_kiem: z.iso
      .date()
      .nullable()
      .describe('Ngày có người kiểm lại với nguồn, để trống khi chưa.'),
    dia_chi: website,
  }),
  meetings: z.strictObject({
    ten: z.string().describe('Chỉ việc gì.'),
    ngay: z.iso.date().describe('Ngày của lần tới.'),
    bat_dau: z.string().describe('Giờ bắt đầu, như 18:30.'),
    ket_thuc: z.string().describe('Giờ xong.'),
    lap_lai: z.string().nullable().describe('Lặp lại ra sao; để trống khi chỉ một lần.'),
    khong_mo: z.string().nullable().describe('Lần tới không mở thì vì sao.'),
    noi: z.string().describe('Ở đâu.'),
    ten_ap_khom: z.string().nullable().describe('Của ấp, khóm nào; để trống khi cho cả xã.'),
    ma_xa: z.string().describe('Mã xã, phường.'),
    ten_xa: z.string().describe('Tên xã, phường.'),
    du_lieu_mau: z.boolean().describe('Dòng mẫu để xem thử, không phải dữ liệu thật.'),
    dia_chi: website,
  }),
  readings: z.strictObject({
    dia_chi: website,
    tu_ngay: z.iso.date().describe('Ngày đầu được cộng.'),
    den_ngay: z.iso.date().describe('Ngày cuối được cộng.'),
    tren_mang: count.describe('Lượt đọc trên mạng.'),
    khong_mang: count.describe('Lượt đọc trên điện thoại lúc không có mạng.'),
    o_quay: count.describe('Lượt mở ở máy của quầy.'),
    tong: count.describe('Tất cả. Tuần nào dưới 5 lượt thì không cộng vào.'),
  }),
  hotlines: z.strictObject({
    so: z.string().regex(/^\d+$/).describe('Số điện thoại, viết liền.'),
    ten: z.string().describe('Gọi cho ai.'),
    goi_khi: z.string().describe('Gọi khi nào.'),
    don_vi: z.string().nullable().describe('Cơ quan giữ số này.'),
    khan_cap: z.boolean().describe('Số khẩn cấp.'),
    mien_phi: z.boolean().describe('Đã xác nhận là gọi không mất tiền.'),
  }),
} as const;

export type TableName = keyof typeof rows;

/** A line of a table. */
export type TableRow<Name extends TableName> = z.infer<(typeof rows)[Name]>;

/** A column and what stands in it. */
export interface Column {
  name: string;
  about: string;
}

/** A table of the open data, as `/du-lieu/<file>.csv` and `.json`. */
export interface Table {
  file: string;
  title: string;
  about: string;
}

/** Every table, in the order in which the page shows them. Files keep their names, like addresses. */
export const tables: Record<TableName, Table> = {
  communes: {
    file: 'xa-phuong',
    title: 'Xã, phường',
    about: 'Mỗi dòng là một xã, phường, kèm số ấp, khóm và số tổ công nghệ số.',
  },
  hamlets: {
    file: 'ap-khom',
    title: 'Ấp, khóm và tổ',
    about: 'Mỗi dòng là một ấp, khóm: có mấy tổ công nghệ số, tổ đủ người chưa.',
  },
  formerUnits: {
    file: 'ten-cu',
    title: 'Tên cũ, tên mới',
    about:
      'Xã, phường, huyện trước sáp nhập nay là đâu. Đơn vị nào chia về nhiều nơi thì mỗi nơi một dòng.',
  },
  guides: {
    file: 'huong-dan',
    title: 'Bài hướng dẫn',
    about: 'Tên và địa chỉ của mọi bài hướng dẫn đang đăng.',
  },
  meetings: {
    file: 'buoi-huong-dan',
    title: 'Buổi tổ chỉ bà con',
    about: 'Những buổi sắp tới, mỗi buổi một dòng với lần gần nhất.',
  },
  readings: {
    file: 'luot-doc',
    title: 'Lượt đọc',
    about:
      'Trang nào được đọc mấy lượt trong 13 tuần. Chỉ có con số cộng lại, số nhỏ không có trong bảng.',
  },
  hotlines: {
    file: 'duong-day-nong',
    title: 'Số điện thoại cần gọi',
    about: 'Số của cơ quan, tổng đài. Không có số của riêng ai.',
  },
};

export const tableNames = Object.keys(tables) as TableName[];

/** The columns of a table, in their order. */
export function columnsOf(name: TableName): Column[] {
  return Object.entries<z.ZodType>(rows[name].shape).map(([column, { description }]) => ({
    name: column,
    about: description ?? '',
  }));
}

/** The JSON schema of a table's JSON file. */
export function schemaOf(name: TableName): object {
  const { title, about } = tables[name];
  return z.toJSONSchema(
    z
      .strictObject({
        $schema: z.url(),
        ten: z.string().describe('Tên bảng.'),
        nguon: z.string().describe('Cơ quan phụ trách dữ liệu.'),
        giay_phep: z
          .strictObject({ ten: z.string(), dia_chi: z.url().nullable() })
          .nullable()
          .describe('Giấy phép dùng lại; chưa có thì hỏi cơ quan phụ trách.'),
        cap_nhat: z.iso.date().nullable().describe('Ngày dữ liệu đổi lần cuối.'),
        dong: z.array(rows[name]),
      })
      .meta({ title, description: about }),
  );
}
