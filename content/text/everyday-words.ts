import { fold } from './fold.ts';
import { classicTones } from './tone.ts';

/** Words that stand for themselves. None of them is part of a name. */
const words = `
  ai ảnh ao áo áp app atm ăn ấp bạ bác bạc bài ban bàn bản bán bạn bánh bão báo bày băng bắt bấm
  bất bật bầu bẫy be bè bể bên bến bệnh bếp bhxh bhyt bì bí bị bia biển biết biểu bịnh bò bỏ bón
  bố bộ bốn bơm buộc buôn bữa bước bưu ca cà cả cá các cách cai cài cãi cái cảm camera can cán
  càng cạnh cano cáo cày cắp cắt cầm cân cần cận cấp cập cất câu cây cccd cha chạm cháu chảy cháy
  chạy chắc chăm chặn chấm chậm chân chép chỉ chia chìa chiếm chiếu chìm chip chịu cho chó chọn
  chỗ chồng chống chờ chợ chủ chú chùa chuối chuông chụp chút chuyển chuyện chữ chưa chữa chức
  chừng chứng cmnd cò có cọc coi con còn cong cô cổ cổng cống cộng cột cơ cỡ củ cũ cua của cục cúm
  cùng cũng cuộc cuối cuốn cúp cư cứ cửa cước cưới cứu da dạ dài dám dán dạng dành dãy dạy dặn dân
  dẫn dầu dấu dây dép dễ di dịch diệt dọa dõi dỏm don dòng dối dù dụ dục dùm dùng dụng dữ dừa dựa
  dừng dưới đã đá đám đáng đánh đảo đão đáp đau đặc đặt đầm đất đâu đầu đây đầy đe đè đẻ đem đen
  đèn đê đề để đêm đến đều đi địa điên điện điều đo đò đỏ đó đoán đoạn đọc đòi đón đóng đồ đổ độ
  độc đôi đổi đồn động đỡ đời đơn đủ đúng đuôi đưa đứa đừng đứng được đứt em email ét facebook ga
  gà gạch gan gạo gạt gắn gặp gặt gần gấp ghe ghế ghi gì già giả giá giải giảm giám gian giáo giay
  giày giặt giật giấy gió giọng giỗ giống giờ giới giùm giúp giữ giường gõ góc gói gọi google góp
  gồ gỗ gốc gồm gỡ gợi gửi hại hạn hàng hát hay hãy hẳn hen hẹn heo hết hệt hiểm hiện hiểu hình ho
  họ hỏa hóa hoạch hoặc hỏi hỏng hỗ hộ hối hôm hôn hông hộp hơn hụi huyện hư hưởng hướng hưu in
  internet ít karaoke kè kẻ kèm kém kèn keo kéo kẹt kể kế kết kêu khác khách khám khẩu khen khi
  khía khiếu kho khó khóa khoan khoản khoe khỏe khỏi khóm khô không khớp khung khủng khuôn khuyến
  khuyết kiểm kiếm kiểu kín kịp kỹ ký là lá lạ lãi lái lại làm lãnh laptop lau lay lần lẫn lật lâu
  lấy lén lệ lên liền liệu lo loa loại lòng lô lộ lốc lỗi lộn lở lỡ lời lớn lớp lũ lúa lúc luôn
  lừa lưng lược lưới lượt ma mà má mái mại man màn mang mạng mạo mát mau màu máu may máy mắc mắm
  mặn mặt mất mật mẫu mấy mẹ mèo mép mềm miễn miếng mình móc mọi món móng mô mộ mốc môi mỗi một mở
  mới mua múa mục mũi muối muốn mưa mửa mức mực mướn mượn nại nạn nào nạp này nằm năng nắng nặng
  nấy nê nên nền nếu nfc ngay ngày ngắn nghe nghèo nghệ nghỉ nghĩ ngoài ngoại ngói ngon ngón ngồi
  ngủ nguồn nguy ngực ngưng ngừng người nhà nhãn nhau nhắc nhắn nhầm nhấn nhận nhập nhất nhẹ nhiễm
  nhiệm nhiêu nhiều nhìn nhỏ nhóm nhờ nhựa nhưng những nó nói nón nóng nổi nối nội nôn nông nộp nợ
  nơi nuôi nút nửa nữa nước ôm ồn ống ở phà phải phản pháp phạt phẩm phân phần phây phép phí phía
  phiếu phim phím phòng photo phô phố phổi phồng phủ phục phút phường pin qr qua quà quả quá quán
  quạt quay quần quầy quét quẹt quê quên quỹ ra rác rạch ràng rành rao rau răng rất rẫy rẻ riêng
  rõ rồi rớt ruộng rút rượu sá sạ sạc sách sạch sai sàn sản sao sáp sạp sát sạt sau sặc sẵn sắp
  sắt scan sẽ sim síp so sóc song sóng sót sổ số sông sống sốt sở sợ sớm sụp sửa sữa sức ta tả tã
  tác tách tải tại tạm tang tảng tàu tay tắm tắt tấm tận tập tất tật tem tế tên tết thả thai than
  tháng thay thẳng thận thấp thất thật thầy thấy thẻ theo thể thì thiết thiệt thiếu thoát thôi thờ
  thở thợ thủ thụ thuật thúc thuê thuế thùng thuốc thuộc thử thứ thừa thửa thực thường thưởng tích
  tịch tiệm tiền tiện tiếng tiết tiktok tim tìm tin tỉnh tivi toán tóc tóp tổ tôi tối tội tôm tốn
  tổng tốt tờ tới tra trả trách trái trạm tránh trào trắc trắng trật trâu tre trẻ trễ trên trị
  trình trọ tròn trong trộm trồng trống trở trợ trú trụ trúng truy trừ trước trưởng tủ tuần tục
  tuổi tùy tuyến tử tức từng tươi tướng ủi ung uống ủy ương ướt và vá vài vải vào vắng vẫn vấn vậy
  vé vẹt vê về vì vỉ ví vị việc viện viết vịt vneid vỏ vô vội vợ với vssid vụ vùng vuông vừa vựa
  vực vườn wifi xa xã xác xài xảy xăng xâm xấu xây xe xem xét xếp xin xóa xoài xóm xong xới xuất
  xuồng xuống xứ xưa xưng yếu youtube zalo
`;

/** Words of several syllables, of which some are names by themselves ("công an", "hồ sơ"). */
const compounds = `
  an ninh, an sinh, an sinh xã hội, an toàn, an ủi, âm thanh, bà con, ba khía, bác sĩ, bản chính,
  bảng lương, báo danh, bảo hành, bảo hiểm, bảo lãnh, bão lụt, bạo lực, bảo mật, bảo trợ, bảo vệ,
  bằng cách, bằng cấp, bằng chứng, bằng gì, bằng lái, bằng lái xe, bầu cử, bệnh nhân, biên lai,
  biên nhận, biên tập, bóng chuyền, bóng đá, bộ đội, bộ nhớ, bồi thường, cá nhân, cải chính,
  cai nghiện, cao đẳng, cao tuổi, cát đá, căn cước, cập nhật, cầu đường, cầu khỉ, cây cảnh,
  chăn nuôi, chiến sĩ, chính chủ, chính phủ, chính quyền, chính sách, chính thức, chung cư,
  chung thân, chuyển nhượng, chứng minh, chương trình, có công, con dâu, công an, công bằng,
  công chứng, công dân, công đoàn, cộng đồng, công nghệ, công nghiệp, công nhân, công nhận,
  công trình, công ty, công việc, cờ bạc, cúm gia cầm, cử tri, cựu chiến binh, danh bạ, danh sách,
  danh tính, dạy nghề, dân quân, dân sự, dân tộc, dấu hiệu, di chúc, doanh nghiệp, du lịch,
  dung lượng, đại biểu, đại học, đại lý, đài truyền thanh, đảng viên, đăng bài, đăng kí, đăng kiểm,
  đăng ký, đăng nhập, đăng tin, đăng xuất, đắp đường, đặt lịch, đất đai, đấu giá, đấu thầu,
  đầu tiên, đèn đường, đền bù, địa chính, địa phương, điểm thi, điện ba pha, điện lực, điện thoại,
  điều chỉnh, điều dưỡng, điều kiện, đính chính, định cư, định danh, định giá, đoàn viên, độc thân,
  đồng hồ, đồng phục, đồng ý, đường bộ, đường dẫn, đường thủy, em bé, gia cầm, gia đình, gia hạn,
  gia súc, giải tỏa, giám định, giao dịch, giao đất, giao hàng, giao kèo, giao lưu, giao thông,
  giếng khoan, giờ hành chính, giới tính, gửi thư, hải sản, hành chính, hành lang, hành vi,
  hằng ngày, hết hiệu lực, hiện đại, hiện trường, hiệu lực, hiệu trưởng, hình sự, hòa giải,
  hoa màu, hòa nhập, hỏa táng, hoàn thành, hoàn tiền, hoạt động, học bổng, học nghề, học phí,
  học sinh, hộ kinh doanh, hồ sơ, hội đồng, hội viên, hôn nhân, hộp thư, hợp đồng, hợp lệ, hợp lý,
  hợp pháp, hợp tác, hợp thửa, huân chương, huy chương, hư đường, khách sạn, khai báo, khai sanh,
  khai sinh, khai thác, khai thuế, khai tử, khẩu trang, khiếu kiện, khó khăn, khoa học, khởi kiện,
  khởi nghiệp, kích hoạt, kinh doanh, kinh nghiệm, kinh phí, kinh tế, lãi suất, làm cầu, làm đường,
  lao động, lâm nghiệp, lập di chúc, lập nghiệp, lễ hội, liên hệ, liên lạc, liên quan, liên thông,
  liệt sĩ, loa đài, lộ làng, luật sư, lương hưu, lương tháng, lương thực, lưu trữ, lý do, ly hôn,
  lý lịch, mã hồ sơ, mã qr, mã số, ma túy, mã vạch, mã xác nhận, mai táng, mái tôn, máy bay,
  may mặc, máy tính, mầm non, mật mã, minh bạch, mồ côi, môi trường, môn bài, mỹ phẩm, ngày sinh,
  ngân hàng, ngân sách, nghề nghiệp, nghị định, nghị quyết, nghỉ sinh, nghĩa vụ, nghiên cứu,
  ngoại ngữ, người cao tuổi, nhà trường, nhà văn hóa, nhân dân, nhân khẩu, nhân thân, nhận thư,
  nhân viên, nhập cảnh, nhập ngũ, nhật ký, như nào, như thế nào, nội dung, nông nghiệp,
  nước sinh hoạt, ông bà, ống kính, phản ánh, pháp luật, phạt nguội, phát triển, phân bón,
  phân hữu cơ, phong bì, phong tục, phụ nữ, phúc khảo, phúc lợi, quản lý, quảng cáo, quân sự,
  quốc gia, quốc tịch, quy định, quy hoạch, quyên góp, quyết định, sang nhượng, sang sổ, sang tên,
  sao y, sắt thép, siêu thị, sinh con, sinh đẻ, sinh hoạt, sinh trắc, sinh viên, sơn nhà, sơn nước,
  sự cố, sử dụng, sự kiện, sự nghiệp, sửa đường, tài chính, tái định cư, tài khoản, tài liệu,
  tài sản, tài trợ, tài xế, tâm lý, tâm thần, tập huấn, thạch cao, thành lập, thanh niên,
  thành phố, thành thị, thành tích, thanh toán, thẩm định, thẩm mỹ, thân nhân, thất nghiệp,
  thể thao, thi bằng lái, thi cử, thi lái xe, thị trấn, thị trường, thi tuyển, thị xã, thiên nhiên,
  thiên tai, thiếu nhi, thông báo, thông cáo, thông hành, thông minh, thông tin, thợ hồ, thời gian,
  thời hạn, thời sự, thời tiết, thu mua, thu nhập, thu tiền, thuế thu nhập, thuốc trừ sâu,
  thủy lợi, thủy sản, thư tay, thư viện, thức ăn, thương binh, thương mại, tiêm ngừa, tiền lương,
  tiên tiến, tiếng anh, tiếp dân, tiết kiệm, tiểu học, tín dụng, tin học, tín ngưỡng, tính tiền,
  tình trạng, tố cáo, tố giác, tội phạm, tôm sú, tôn giáo, tôn lợp, tốt nghiệp, tờ khai, trạm xá,
  trang mạng, trang trại, trang web, trật tự, trích lục, trích sao, triều cường, triệu đồng,
  trồng trọt, trung học, trung tâm, trúng tuyển, trung ương, truyền hình, truyền thanh, trực tiếp,
  trực tuyến, trường học, tuyển dụng, tuyển quân, tuyển sinh, từ chối, từ điển, tự động, tư pháp,
  từ thiện, tử tuất, tự tử, tư vấn, từ xa, ủng hộ, ủy quyền, ứng dụng, vay vốn, vắc xin, văn bản,
  văn hóa, văn nghệ, văn phòng, vân tay, vật liệu, vật lý, vệ sinh, vi phạm, xã hội, xác minh,
  xây cầu, xây dựng, xét nghiệm, xi măng, xổ số, xuất cảnh, xuất ngũ, xử lý, y sĩ, y tá, y tế
`;

/** Family, middle and given names, and the numbers by which children are called; without accents. */
const nameSyllables = new Set(
  `
  ai an anh ba bac bach bang bao bay be bi bich bien bin binh bo boi bong bui buu cam can canh cao
  cat cau chan chanh chat chau chi chien chieu chin chinh chung chuong chuyen cong cu cuc cuong
  dai dan dang danh dao dat dau dep diem dien diep dieu dinh do doan doanh dong duan duc dung duom
  duong duy duyen gam gia giang giao giap giau ha hai han hang hanh hao hau hien hiep hieu ho hoa
  hoai hoan hoang hoat hoc hoi hong hop hua huan hue hung huong huu huy huynh ich ken kha khac
  khai khang khanh khiem khoa khoi khue khuong khuyen kien kiet kieu kim kinh kong ky la lac lai
  lam lan lanh lap le lich liem lien lieu linh loan loc loi long lu lua luan luat luc luong lut
  luu luyen ly mai man manh mao mau men mien minh mo moc mong mui mung muoi my na nam net nga ngan
  ngat nghi nghia nghiem nghiep ngo ngoan ngoc ngu nguyen nguyet nha nhai nhan nhat nhi nhien nho
  nhon nhu nhung nhut ninh no nu oai oanh ong pha pham phan phat phi phien phong phu phuc phung
  phuoc phuong quach quan quang que qui quoc quy quyen quyet quynh rang sang sanh sao sau sen si
  sinh son su sum suong suu sy ta tai tam tan tang tanh tao tay teo tha thac thach thai tham than
  thang thanh thao the them thep thi thien thieu thin thinh tho thoa thoai thoan thoi thom thong
  thu thuan thuc thuong thuy thuyen thy ti tien tiep tin tinh to toai toan ton tong tra trac trai
  tram tran trang tri trien triet trieu trinh trong truc trung truong truyen tu tuan tuat tue tung
  tuoc tuong tuy tuyen tuyet ty ung uoc ut uy uyen van ve ven vi vien viet vinh vo voc vong vu vui
  vuong vy xinh xoan xuan xung xuong xuyen y yen
`
    .trim()
    .split(/\s+/),
);

/** By the first syllable: the everyday words that begin with it, in syllables. */
type Dictionary = ReadonlyMap<string, readonly (readonly string[])[]>;

let dictionaries: { accented: Dictionary; plain: Dictionary } | undefined;

/**
 * Whether a text consists of everyday Vietnamese words alone, so that no name, place or number stands
 * in it. Syllables that people are called by count only within a longer word; without accents
 * ("dang ky", which may be Đặng Kỳ) not even there, unless another syllable decides.
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
  const all = [...words.trim().split(/\s+/), ...compounds.trim().split(/,\s*/)];
  const plain = all
    .map(fold)
    .filter((word) => !word.split(' ').every((syllable) => nameSyllables.has(syllable)));
  return { accented: dictionaryOf(all), plain: dictionaryOf(plain) };
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
