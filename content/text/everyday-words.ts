import { fold } from './fold.ts';
import { classicTones } from './tone.ts';

/** Words that stand for themselves. None of them is part of a name. */
const words = `
  ao áo áp app atm ấp bài ban bàn bản bán bạn bánh bắt bấm bất bật bầu bên bến bệnh bếp bhxh bhyt
  bia biết biểu bón bốn bơm buộc buôn bữa bước ca cà cả cá các cách cai cài cãi cái camera càng
  cano cày cắp cấp cập cây cccd cha chạm chảy cháy chạy chắc chăm chấm chậm chép chia chìa chiếm
  chìm chip chịu cho chó chọn chỗ chồng chống chờ chợ chủ chú chùa chuối chụp chút chữ chưa chữa
  chức cmnd cò có cọc coi con còn cô cổ cột cơ cỡ cua của cúm cùng cũng cuộc cuối cuốn cúp cửa
  cước cưới cứu da dạ dám dãy dạy dây dễ di dịch diệt dọa dõi dỏm don dối dù dụ dùm dữ dừa dựa
  dưới đã đá đám đáp đặc đầm đây đầy đe đè đẻ đem đen đèn đê đề để đêm đến đều đi địa đọc đòi đón
  độc đôi đổi đồn đời đơn đủ đuôi đưa đứa được đứt em email ét facebook ga gà gạch gan gạo gạt gắn
  gặp gặt gần gấp ghe ghế ghi gì giải giảm giám gian giay giày giặt giật giấy gió giọng giỗ giống
  giờ giới giùm giúp giữ giường gõ góc gói gọi google góp gồ gỗ gốc gồm gỡ gợi gửi hát hay hãy hen
  hẹn heo hết hệt hiểm hình hoạch hoặc hôm hôn hơn hụi huyện hư in internet ít karaoke kè kẻ kèm
  kém keo kéo kẹt kể kế kết kêu khách khám khẩu khen khi khía khiếu kho khó khoan khoản khoe khỏe
  khóm khô không khớp khung khủng khuôn khuyết kiểm kiếm kín kịp laptop lau lay lật lâu lấy lén
  lên lo loa loại lô lộ lộn lở lỡ lớn lớp luôn lưng lược lưới lượt ma mà má mang mạng mát may máy
  mắc mắm mặt mất mật mấy mẹ mèo mép mềm miếng mọi món môi mỗi một mới mua múa mục muốn mưa mửa
  mức mực mướn mượn nại nạn nào nạp này năng nắng nặng nấy nê nên nền nếu nfc ngay ngày nghe nghèo
  nghệ ngoài ngoại ngói ngon ngón ngồi nguồn nguy ngực ngưng ngừng người nhau nhắc nhầm nhập nhẹ
  nhiễm nhiệm nhiêu nhiều nhìn nhóm nhựa nói nón nóng nổi nối nội nôn nông nộp nơi nuôi nút nửa
  nữa nước ôm ồn ở phải pháp phây phép phía phiếu phim phím photo phô phố phổi phút pin qr qua quà
  quả quá quạt quay quầy quét quẹt quên ra rác rạch rành rao rau rất rẫy rẻ riêng rõ rồi rớt ruộng
  rút rượu sá sạ sạc sách sạch sai sàn sản sáp sạp sát sạt sặc sẵn sắp sắt scan sẽ sim síp so sóc
  song sóng sót sổ số sông sống sốt sở sợ sớm sụp sửa sữa sức tác tách tàu tắt tập tất tật tem tế
  tên tết thay thấp thất thật thầy thấy theo thiết thiệt thoát thuật thuê thuế thùng thuốc thuộc
  thừa thửa tích tịch tiệm tiếng tiết tiktok tim tìm tivi tóc tóp tôi tối tội tôm tốt tới trách
  tránh trào trật trâu tre trẻ trễ trên trọ tròn trộm trở trợ trú trụ truy trừ trước tục tuổi tức
  tươi ủi uống ương ướt và vá vài vải vào vắng vậy vẹt việc vịt vneid vội với vssid vùng vừa vựa
  vực vườn wifi xa xã xác xài xảy xăng xâm xấu xây xe xem xét xếp xin xóa xoài xóm xong xới xuất
  xứ xưa yếu youtube zalo
`;

/** Words of several syllables, of which some are names by themselves ("công an", "hồ sơ"). */
const compounds = `
  an sinh xã hội, an ủi, âm thanh, bà con, ba khía, bản chính, bảo hiểm, bảo mật, bảo trợ,
  bằng cách, bằng cấp, bằng gì, bằng lái xe, bầu cử, bệnh nhân, biên tập, bóng đá, bộ đội, cá nhân,
  cải chính, cai nghiện, cao tuổi, cát đá, căn cước, cập nhật, cầu khỉ, cây cảnh, chăn nuôi,
  chính chủ, chính sách, chuyển nhượng, có công, con dâu, công nghệ, công việc, cờ bạc,
  cúm gia cầm, cựu chiến binh, danh sách, dạy nghề, dân tộc, di chúc, du lịch, đại biểu, đăng bài,
  đăng kí, đăng kiểm, đăng nhập, đăng xuất, đắp đường, đấu thầu, đèn đường, đền bù, địa chính,
  địa phương, độc thân, em bé, gia súc, giải tỏa, giám định, giao dịch, giao kèo, giếng khoan,
  giờ hành chính, giới tính, gửi thư, hải sản, hành lang, hằng ngày, hết hiệu lực, hình sự,
  hòa giải, hòa nhập, học nghề, hồ sơ, hôn nhân, hợp pháp, hợp tác, hợp thửa, hư đường, khách sạn,
  khai thuế, khẩu trang, khiếu kiện, khó khăn, kích hoạt, kinh tế, lãi suất, lao động, lập di chúc,
  liên hệ, liệt sĩ, loa đài, lộ làng, lưu trữ, ly hôn, mã hồ sơ, mã qr, mã số, ma túy, mã vạch,
  mã xác nhận, máy bay, may mặc, máy tính, mầm non, mật mã, mồ côi, môi trường, môn bài, ngày sinh,
  ngân sách, nghề nghiệp, nghiên cứu, ngoại ngữ, người cao tuổi, nhân khẩu, nhập cảnh, nhập ngũ,
  như nào, như thế nào, nội dung, nông nghiệp, nước sinh hoạt, pháp luật, phạt nguội, phân bón,
  phân hữu cơ, phong tục, phúc khảo, quốc tịch, quy hoạch, quyên góp, sang nhượng, sang sổ,
  sang tên, sắt thép, siêu thị, sinh con, sinh đẻ, sơn nước, sự cố, sửa đường, tài khoản, tài sản,
  tài trợ, tài xế, tập huấn, thanh niên, thành phố, thành tích, thất nghiệp, thi lái xe, thị xã,
  thời gian, thời tiết, thu mua, thu nhập, thuế thu nhập, thuốc trừ sâu, thủy sản, tiêm ngừa,
  tiếng anh, tiết kiệm, tiểu học, tín ngưỡng, tố giác, tội phạm, tôm sú, tôn lợp, tốt nghiệp,
  trạm xá, trang mạng, trang web, trật tự, trích lục, trích sao, trồng trọt, trung ương,
  truyền hình, từ chối, tư pháp, từ xa, vay vốn, vắc xin, văn bản, văn nghệ, vật liệu, vật lý,
  xã hội, xác minh, xây cầu, xây dựng, xét nghiệm, xi măng, xổ số, xuất cảnh, xuất ngũ, xử lý,
  y tế
`;

/** Words that would be names without their accents ("đăng ký", which may be Đặng Kỳ). */
const accentedOnly = `
  ai, ảnh, ăn, bạ, bác, bạc, bão, báo, bày, băng, bẫy, be, bè, bể, bì, bí, bị, biển, bịnh, bò, bỏ,
  bố, bộ, bưu, cảm, can, cán, cạnh, cáo, cắt, cầm, cân, cần, cận, cất, câu, cháu, chặn, chân, chỉ,
  chiếu, chuông, chuyển, chuyện, chừng, chứng, cong, cổng, cống, cộng, củ, cũ, cục, cư, cứ, dài,
  dán, dạng, dành, dặn, dân, dẫn, dầu, dấu, dép, dòng, dục, dùng, dụng, dừng, đáng, đánh, đảo, đão,
  đau, đặt, đất, đâu, đầu, điên, điện, điều, đo, đò, đỏ, đó, đoán, đoạn, đóng, đồ, đổ, độ, động,
  đỡ, đúng, đừng, đứng, già, giả, giá, giáo, hại, hạn, hàng, hẳn, hiện, hiểu, ho, họ, hỏa, hóa,
  hỏi, hỏng, hỗ, hộ, hối, hông, hộp, hưởng, hướng, hưu, kèn, khác, khóa, khỏi, khuyến, kiểu, kỹ,
  ký, là, lá, lạ, lãi, lái, lại, làm, lãnh, lần, lẫn, lệ, liền, liệu, lòng, lốc, lỗi, lời, lũ, lúa,
  lúc, lừa, mái, mại, man, màn, mạo, mau, màu, máu, mặn, mẫu, miễn, mình, móc, móng, mô, mộ, mốc,
  mở, mũi, muối, nằm, ngắn, nghỉ, nghĩ, ngủ, nhà, nhãn, nhắn, nhấn, nhận, nhất, nhỏ, nhờ, nhưng,
  những, nó, nợ, ống, phà, phản, phạt, phẩm, phân, phần, phí, phòng, phồng, phủ, phục, phường,
  quán, quần, quê, quỹ, ràng, răng, sao, sau, ta, tả, tã, tải, tại, tạm, tang, tảng, tay, tắm, tấm,
  tận, thả, thai, than, tháng, thẳng, thận, thẻ, thể, thì, thiếu, thôi, thờ, thở, thợ, thủ, thụ,
  thúc, thử, thứ, thực, thường, thưởng, tiền, tiện, tin, tỉnh, toán, tổ, tốn, tổng, tờ, tra, trả,
  trái, trạm, trắc, trắng, trị, trình, trong, trồng, trống, trúng, trưởng, tủ, tuần, tùy, tuyến,
  tử, từng, tướng, ung, ủy, vẫn, vấn, vé, vê, về, vì, vỉ, ví, vị, viện, viết, vỏ, vô, vợ, vụ,
  vuông, xuồng, xuống, xưng, an ninh, an sinh, an toàn, bác sĩ, bảng lương, báo danh, bảo hành,
  bảo lãnh, bão lụt, bạo lực, bảo vệ, bằng chứng, bằng lái, biên lai, biên nhận, bóng chuyền,
  bộ nhớ, bồi thường, cao đẳng, cầu đường, chiến sĩ, chính phủ, chính quyền, chính thức, chung cư,
  chung thân, chứng minh, chương trình, công an, công bằng, công chứng, công dân, công đoàn,
  cộng đồng, công nghiệp, công nhân, công nhận, công trình, công ty, cử tri, danh bạ, danh tính,
  dân quân, dân sự, dấu hiệu, doanh nghiệp, dung lượng, đại học, đại lý, đài truyền thanh,
  đảng viên, đăng ký, đăng tin, đặt lịch, đất đai, đấu giá, đầu tiên, điểm thi, điện ba pha,
  điện lực, điện thoại, điều chỉnh, điều dưỡng, điều kiện, đính chính, định cư, định danh,
  định giá, đoàn viên, đồng hồ, đồng phục, đồng ý, đường bộ, đường dẫn, đường thủy, gia cầm,
  gia đình, gia hạn, giao đất, giao hàng, giao lưu, giao thông, hành chính, hành vi, hiện đại,
  hiện trường, hiệu lực, hiệu trưởng, hoa màu, hỏa táng, hoàn thành, hoàn tiền, hoạt động,
  học bổng, học phí, học sinh, hộ kinh doanh, hội đồng, hội viên, hộp thư, hợp đồng, hợp lệ,
  hợp lý, huân chương, huy chương, khai báo, khai sanh, khai sinh, khai thác, khai tử, khoa học,
  khởi kiện, khởi nghiệp, kinh doanh, kinh nghiệm, kinh phí, làm cầu, làm đường, lâm nghiệp,
  lập nghiệp, lễ hội, liên lạc, liên quan, liên thông, luật sư, lương hưu, lương tháng, lương thực,
  lý do, lý lịch, mai táng, mái tôn, minh bạch, mỹ phẩm, ngân hàng, nghị định, nghị quyết,
  nghỉ sinh, nghĩa vụ, nhà trường, nhà văn hóa, nhân dân, nhân thân, nhận thư, nhân viên, nhật ký,
  ông bà, ống kính, phản ánh, phát triển, phong bì, phụ nữ, phúc lợi, quản lý, quảng cáo, quân sự,
  quốc gia, quy định, quyết định, sao y, sinh hoạt, sinh trắc, sinh viên, sơn nhà, sử dụng,
  sự kiện, sự nghiệp, tài chính, tái định cư, tài liệu, tâm lý, tâm thần, thạch cao, thành lập,
  thành thị, thanh toán, thẩm định, thẩm mỹ, thân nhân, thể thao, thi bằng lái, thi cử, thị trấn,
  thị trường, thi tuyển, thiên nhiên, thiên tai, thiếu nhi, thông báo, thông cáo, thông hành,
  thông minh, thông tin, thợ hồ, thời hạn, thời sự, thu tiền, thủy lợi, thư tay, thư viện, thức ăn,
  thương binh, thương mại, tiền lương, tiên tiến, tiếp dân, tín dụng, tin học, tính tiền,
  tình trạng, tố cáo, tôn giáo, tờ khai, trang trại, triều cường, triệu đồng, trung học, trung tâm,
  trúng tuyển, truyền thanh, trực tiếp, trực tuyến, trường học, tuyển dụng, tuyển quân, tuyển sinh,
  từ điển, tự động, từ thiện, tử tuất, tự tử, tư vấn, ủng hộ, ủy quyền, ứng dụng, văn hóa,
  văn phòng, vân tay, vệ sinh, vi phạm, y sĩ, y tá
`;

/** By the first syllable: the everyday words that begin with it, in syllables. */
type Dictionary = ReadonlyMap<string, readonly (readonly string[])[]>;

let dictionaries: { accented: Dictionary; plain: Dictionary } | undefined;

/**
 * Whether a text consists of everyday Vietnamese words alone, so that no name, place or number stands
 * in it. Syllables that people are called by stand in longer words only; a word that has nothing
 * but such syllables counts with its accents only.
 */
export function isEverydayText(text: string): boolean {
  const syllables = classicTones(text).toLowerCase().trim().split(/\s+/);
  dictionaries ??= readDictionaries();
  const isPlain = syllables.every((syllable) => fold(syllable) === syllable);
  return (
    covers(syllables, dictionaries.accented) || (isPlain && covers(syllables, dictionaries.plain))
  );
}

/** Whether the syllables can be cut into words of the dictionary. */
function covers(syllables: string[], dictionary: Dictionary): boolean {
  const reached = [true];
  for (const [at, first] of syllables.entries())
    if (reached[at])
      for (const word of dictionary.get(first) ?? [])
        if (word.every((syllable, place) => syllables[at + place] === syllable))
          reached[at + word.length] = true;
  return reached[syllables.length] ?? false;
}

function readDictionaries(): { accented: Dictionary; plain: Dictionary } {
  const safe = [...words.trim().split(/\s+/), ...compounds.trim().split(/,\s*/)];
  const accented = accentedOnly.trim().split(/,\s*/);
  return { accented: dictionaryOf([...safe, ...accented]), plain: dictionaryOf(safe.map(fold)) };
}

function dictionaryOf(entries: readonly string[]): Dictionary {
  const dictionary = new Map<string, string[][]>();
  for (const word of entries) {
    const syllables = word.split(' ');
    const [first = ''] = syllables;
    dictionary.set(first, [...(dictionary.get(first) ?? []), syllables]);
  }
  return dictionary;
}
