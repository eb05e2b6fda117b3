/** All drawings, in the order editors see them. */
import { aoTom } from './ao-tom.ts';
import { bacSi } from './bac-si.ts';
import { baoCongAn } from './bao-cong-an.ts';
import { bienLai } from './bien-lai.ts';
import { caiUngDung } from './cai-ung-dung.ts';
import { chamManHinh } from './cham-man-hinh.ts';
import { chupHinhHang } from './chup-hinh-hang.ts';
import { chupKhuonMat } from './chup-khuon-mat.ts';
import { danhSach } from './danh-sach.ts';
import { demGiayTo } from './dem-giay-to.ts';
import { dienNuoc } from './dien-nuoc.ts';
import { dienThoai } from './dien-thoai.ts';
import { dongGoi } from './dong-goi.ts';
import { duongDanLa } from './duong-dan-la.ts';
import { gianHang } from './gian-hang.ts';
import { giaoHang } from './giao-hang.ts';
import { giuMaOtp } from './giu-ma-otp.ts';
import { goiDien } from './goi-dien.ts';
import { hocSinh } from './hoc-sinh.ts';
import { hoiToCongNghe } from './hoi-to-cong-nghe.ts';
import { khaiSinh } from './khai-sinh.ts';
import { layVanTay } from './lay-van-tay.ts';
import { lichHen } from './lich-hen.ts';
import { nganHang } from './ngan-hang.ts';
import { nhapMatKhau } from './nhap-mat-khau.ts';
import { nopHoSo } from './nop-ho-so.ts';
import { phanAnhDuongHu } from './phan-anh-duong-hu.ts';
import { quayTiepDan } from './quay-tiep-dan.ts';
import { quetMaQr } from './quet-ma-qr.ts';
import { soSucKhoe } from './so-suc-khoe.ts';
import { tatMayKeLua } from './tat-may-ke-lua.ts';
import { thanhToan } from './thanh-toan.ts';
import { theCanCuoc } from './the-can-cuoc.ts';
import { theTreoCua } from './the-treo-cua.ts';
import { theoDoiHoSo } from './theo-doi-ho-so.ts';
import { thuDienTu } from './thu-dien-tu.ts';
import { thuGiay } from './thu-giay.ts';
import { timKiem } from './tim-kiem.ts';
import { tinNhan } from './tin-nhan.ts';
import { wifiSong } from './wifi-song.ts';
import { type Drawing } from './drawing.ts';

export { type Drawing };

export const drawings: Drawing[] = [
  dienThoai,
  caiUngDung,
  quetMaQr,
  theCanCuoc,
  demGiayTo,
  quayTiepDan,
  chupKhuonMat,
  layVanTay,
  nhapMatKhau,
  giuMaOtp,
  tinNhan,
  goiDien,
  tatMayKeLua,
  duongDanLa,
  nopHoSo,
  theoDoiHoSo,
  thanhToan,
  nganHang,
  gianHang,
  chupHinhHang,
  dongGoi,
  giaoHang,
  phanAnhDuongHu,
  soSucKhoe,
  bacSi,
  hocSinh,
  khaiSinh,
  hoiToCongNghe,
  baoCongAn,
  wifiSong,
  aoTom,
  lichHen,
  bienLai,
  danhSach,
  chamManHinh,
  timKiem,
  dienNuoc,
  thuDienTu,
  thuGiay,
  theTreoCua,
];

const byId = new Map(drawings.map((drawing) => [drawing.id, drawing]));

/** The drawing of that id, if there is one. */
export function drawingById(id: string): Drawing | undefined {
  return byId.get(id);
}
