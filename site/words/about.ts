import { wordsIn } from './words-in.ts';

interface TextPart {
  id: string;
  title: string;
  text: string[];
  list: string[];
}

const part = (id: string, title: string, text: string[], list: string[] = []): TextPart => ({
  id,
  title,
  text,
  list,
});

export const aboutWords = wordsIn({
  vi: {
    about: {
      title: 'Ấp Số là gì?',
      about: (province: string) =>
        `Trang hướng dẫn của các tổ công nghệ số cộng đồng tỉnh ${province}, và cách liên hệ.`,
      lead: (province: string) =>
        `Trang hướng dẫn của các tổ công nghệ số cộng đồng tỉnh ${province}.`,
      parts: [
        {
          title: 'Để làm gì',
          text: [
            'Nhiều việc bây giờ làm trên điện thoại: giấy tờ, khám bệnh, đóng tiền, bán hàng. Trang này chỉ từng bước một, nói cho dễ hiểu.',
            'Chỗ nào khó, bà con gặp tổ công nghệ số ở ấp, khóm của mình. Tổ là bà con lối xóm, sẵn lòng chỉ giúp.',
          ],
        },
        {
          title: 'Ai viết, ai giữ',
          text: [
            'Bài do người biên tập của tỉnh viết, ghi rõ dựa theo đâu và ngày cập nhật. Thông tin tổ và quầy do xã, phường cung cấp.',
            'Số điện thoại của người trong tổ chỉ được đăng khi người đó đồng ý.',
          ],
        },
        {
          title: 'Không có mạng cũng xem được',
          text: [
            'Bài đã mở được giữ lại trong máy. Bà con chọn xã của mình thì danh bạ các tổ trong xã cũng được giữ lại.',
          ],
        },
      ],
      pillars: 'Ba trụ cột của chuyển đổi số',
      pillarsText:
        'Kế hoạch và báo cáo của nhà nước chia việc ra ba phần. Ở trang này, việc xếp theo đời sống cho dễ kiếm; mỗi phần gồm những chủ đề sau.',
      contact: 'Liên hệ, góp ý, báo chỗ sai',
      contactText:
        'Thấy chỗ nào sai hay khó hiểu, bà con báo giùm. Cần giúp làm giấy tờ thì hỏi tổ ở ấp cho gần.',
      /** While the province has given neither a number nor an address. */
      tellNearby: 'Bà con nói với tổ công nghệ số ở ấp, khóm, hoặc nói ở quầy của xã, phường.',
      organisation: 'Nơi phụ trách',
      address: 'Địa chỉ',
      phone: 'Điện thoại',
      email: 'Thư điện tử',
      findTeam: 'Tìm tổ ở ấp',
      documents: 'Tài liệu cho tổ viên',
      openData: 'Dữ liệu mở',
    },
    privacy: {
      title: 'Bảo vệ thông tin của bà con',
      about: () =>
        'Trang này giữ gì trên máy của bà con, góp ý đi đâu, và số điện thoại của tổ được đăng ra sao.',
      lead: 'Xem trang này không cần đăng ký, không cần cho biết tên hay số điện thoại.',
      parts: [
        part(
          'giu-tren-may',
          'Chỉ giữ trên máy của bà con',
          ['Những thứ này nằm trong máy của bà con:'],
          [
            'cỡ chữ và màu bà con chọn;',
            'xã, ấp bà con chọn;',
            'ngân hàng bà con chọn ở danh sách số gọi;',
            'món đã đánh dấu trong danh sách chuẩn bị;',
            'thông báo khẩn bà con đã đóng;',
            'bài và xã đã lưu;',
            'bài nào bà con đã tập thử, tập cách nào;',
            'bài học nào bà con đã học, việc về nhà nào đã làm, câu đố nào trả lời sao;',
            'nếu bà con là tổ viên: con số của phiếu đếm theo tháng, theo ngày, không có tên, địa chỉ của ai, và mã gửi số mà xã cấp cho tổ; xóa bằng một nút ở trang Việc của tổ viên;',
            'bà con đã đồng ý nói để tìm;',
            'góp ý chưa gửi được vì không có mạng, gửi xong thì xóa;',
            'lúc không có mạng, trang nào mở mấy lần, gửi xong thì xóa.',
          ],
        ),
        part('noi-de-tim', 'Khi bà con nói để tìm', [
          'Chạm hình micrô thì trình duyệt của máy nghe và gửi tiếng nói tới hãng làm ra nó (như Google, Apple) để đổi ra chữ. Trang này chỉ nhận chữ, không nghe và không giữ tiếng nói. Không muốn vậy thì bà con gõ chữ.',
        ]),
        part('may-o-quay', 'Máy ở quầy của xã', [
          'Bà con rời máy là mọi thứ đã gõ, đã chọn được xóa. Máy chỉ cộng dồn theo ngày: hướng dẫn nào được mở mấy lượt, xem tới cuối hay bỏ giữa chừng, chữ nào tìm không thấy. Không ghi là ai, lúc nào. Chữ tìm không thấy chỉ được đọc khi đã có người tìm trong ba ngày khác nhau, và không có tên ai. Cán bộ thấy con số của từng quầy, cả số nhỏ. Giữ ba năm rồi tự xóa.',
          'Khi bà con bấm gọi, máy báo cho cán bộ trực biết bà con đang làm việc gì, tới bước mấy, thiếu giấy gì; không báo tên hay chữ bà con gõ. Chừng nửa ngày sau thì xóa.',
        ]),
        part(
          'luot-doc',
          'Đếm trang nào được đọc',
          [
            'Tỉnh cần biết bài nào bà con cần, nên có đếm: mỗi ngày trang nào được mở mấy lượt, tìm mấy lượt, ở trên mạng, lúc không có mạng hay ở quầy. Chỉ có con số cộng lại.',
            'Bài đọc lúc không có mạng thì máy tự đếm, có mạng lại mới gửi con số, mỗi ngày nhiều nhất một lần. Không muốn gửi thì bà con vào mục Đã lưu, chạm “Không gửi số liệu”. Trình duyệt đã bật “Không theo dõi” (Do Not Track, Global Privacy Control) thì không đếm, không gửi; máy ở quầy thì của xã, vẫn đếm.',
          ],
          [
            'Không dùng cookie, không ghi địa chỉ mạng, loại máy, không biết ai đọc. Đọc trên điện thoại thì không biết ở xã nào; ở quầy thì biết là quầy của xã nào.',
            'Để chặn người gửi số giả dồn dập, máy chủ nhớ một mạng đã gửi mấy lần, ghi bằng dãy chữ xáo trộn, nhìn vào không biết là mạng nào; 12 giờ sau thì bỏ.',
            'Tìm không ra bài thì chỉ ghi những tiếng hay dùng hằng ngày, không ghi chữ có thể là tên người.',
            'Số dưới 5 trong một tuần thì không cho ai thấy, trừ máy ở quầy (xem trên).',
            'Giữ hai năm rồi tự xóa, trừ máy ở quầy (xem trên).',
          ],
        ),
        part('gop-y', 'Khi bà con góp ý', [
          'Góp ý chỉ gồm điều bà con chọn hay viết, và đang xem trang nào. Không ghi tên, số máy, địa chỉ mạng, loại điện thoại, không dùng cookie. Để chặn người gửi dồn dập, máy chủ nhớ một mạng đã gửi mấy lần, ghi bằng dãy chữ xáo trộn, nhìn vào không biết là mạng nào; 12 giờ sau thì bỏ.',
          'Lỡ ghi số điện thoại, số giấy tờ hay tên người thì máy chủ cố gắng che trước khi lưu. Người biên tập của tỉnh và cán bộ xã đọc góp ý để sửa bài. Góp ý được giữ 12 tháng rồi tự xóa.',
        ]),
        part('gui-so', 'Khi tổ viên gửi số về xã', [
          'Chỉ gửi khi xã đã cấp mã cho tổ và tổ viên bấm gửi. Mỗi máy mỗi tháng gửi mười hai con số: ghé mấy nhà, đã chỉ cho mấy người, việc gì, mấy ngày đi. Kèm một số ngẫu nhiên để khỏi cộng hai lần. Không có tên, địa chỉ của ai, không có ngày giờ từng nhà. Số được giữ ba năm rồi tự xóa.',
        ]),
        part('xoa', 'Muốn xóa', ['Bà con vào mục Đã lưu, chạm “Xóa hết những gì đã lưu”.']),
        part(
          'khong-lam',
          'Những điều trang này không làm',
          [],
          [
            'Không theo dõi bà con, không quảng cáo, không bán thông tin.',
            'Không gửi gì tới trang nào khác.',
            'Không bao giờ hỏi mật khẩu, mã OTP, số tài khoản.',
          ],
        ),
        part('nguoi-trong-to', 'Thông tin của người trong tổ', [
          'Số điện thoại, Zalo và hình của người trong tổ chỉ được đăng khi người đó đồng ý, có ghi lại. Muốn rút lại thì báo xã, phường; lần đăng tiếp theo sẽ không còn.',
        ]),
      ],
    },
    accessibility: {
      title: 'Dễ xem, dễ nghe cho mọi người',
      about: () => 'Ai cũng xem được: chữ to, nền tối, nghe đọc, dùng bàn phím, không cần mạng.',
      lead: 'Trang này làm cho người lớn tuổi, mắt yếu, tay run, ít rành điện thoại.',
      parts: [
        part('chu-to', 'Chữ to, màu dễ nhìn', [
          'Chạm nút “Chữ to” ở góc trên để chọn cỡ chữ và nền sáng, nền tối, hoặc tương phản cao. Máy nhớ cho lần sau.',
          'Nút không mở được thì bà con phóng to bằng hai ngón tay: trang vẫn đọc được, không mất chữ.',
        ]),
        part('nghe-doc', 'Nghe đọc', [
          'Máy có giọng tiếng Việt thì bài có nút “Nghe đọc”. Bài có người đọc sẵn thì nghe được trên máy nào cũng được.',
        ]),
        part('ban-phim', 'Bàn phím và máy đọc màn hình', [
          'Mọi chỗ đều đi được bằng phím Tab và Enter. Hình vẽ có lời mô tả. Màu không bao giờ là dấu hiệu duy nhất.',
        ]),
        part('muc-tieu', 'Theo tiêu chuẩn nào', [
          'Trang theo WCAG 2.2 mức AA; độ tương phản và cỡ nút theo mức AAA.',
          'Chỗ nào bà con thấy khó dùng thì báo giùm ở mục Góp ý, báo sai.',
        ]),
      ],
    },
  },
});
