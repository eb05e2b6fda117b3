/** The groups by which entries are filtered: one part of the work each. */
export const deedGroups = {
  content: 'Soạn nội dung',
  approval: 'Duyệt, đăng, gỡ',
  door: 'Đăng nhập',
  accounts: 'Tài khoản, vai trò',
  system: 'Xuất, quay lại, dọn dẹp',
} as const;
export type DeedGroup = keyof typeof deedGroups;

/** All that the audit notes, as people say it. A code is kept in the database: it is never renamed. */
export const deeds = {
  create: { group: 'content', label: 'Tạo mới' },
  update: { group: 'content', label: 'Sửa' },
  restore: { group: 'content', label: 'Lấy lại bản cũ' },
  trash: { group: 'content', label: 'Bỏ vào thùng rác' },
  untrash: { group: 'content', label: 'Lấy lại từ thùng rác' },
  delete: { group: 'content', label: 'Xóa hẳn' },
  trashMany: { group: 'content', label: 'Bỏ nhiều mục vào thùng rác' },
  undoTrashMany: { group: 'content', label: 'Hoàn tác việc bỏ nhiều mục vào thùng rác' },
  restoreMany: { group: 'content', label: 'Khôi phục nhiều mục từ thùng rác' },
  undoRestoreMany: { group: 'content', label: 'Hoàn tác việc khôi phục nhiều mục' },
  eraseMany: { group: 'content', label: 'Xóa hẳn nhiều mục' },
  stopMany: { group: 'content', label: 'Dừng việc hàng loạt giữa chừng' },
  check: { group: 'content', label: 'Kiểm tra, vẫn đúng' },
  uncheck: { group: 'content', label: 'Lấy lại lần kiểm tra' },
  remind: { group: 'content', label: 'Nhắc xã, phường bổ sung' },
  replace: { group: 'content', label: 'Thay ở mọi nơi' },
  previewLink: { group: 'content', label: 'Gửi đường dẫn xem bản nháp' },
  previewLinkEnd: { group: 'content', label: 'Thu hồi đường dẫn xem bản nháp' },
  consentExpired: { group: 'content', label: 'Đồng ý hết hạn, tự rút lại' },
  send: { group: 'approval', label: 'Gửi duyệt' },
  pull: { group: 'approval', label: 'Rút lại, chưa gửi nữa' },
  return: { group: 'approval', label: 'Trả lại' },
  approve: { group: 'approval', label: 'Duyệt' },
  publish: { group: 'approval', label: 'Đăng' },
  putBack: { group: 'approval', label: 'Đăng lại bản đã duyệt' },
  publishOwn: { group: 'approval', label: 'Xã tự đăng' },
  unpublish: { group: 'approval', label: 'Gỡ khỏi trang' },
  schedulePublish: { group: 'approval', label: 'Hẹn giờ đăng' },
  scheduleUnpublish: { group: 'approval', label: 'Hẹn giờ gỡ' },
  unschedule: { group: 'approval', label: 'Bỏ hẹn giờ' },
  discard: { group: 'approval', label: 'Bỏ bản nháp' },
  planUnits: { group: 'approval', label: 'Hẹn ngày đổi ấp, khóm, xã, phường' },
  changeUnits: { group: 'approval', label: 'Đổi ấp, khóm, xã, phường' },
  dropUnits: { group: 'approval', label: 'Bỏ lịch đổi ấp, khóm, xã, phường' },
  undoUnits: { group: 'approval', label: 'Hoàn tác việc đổi ấp, khóm, xã, phường' },
  takeOffMany: { group: 'approval', label: 'Gỡ nhiều mục một lần' },
  undoTakeOffMany: { group: 'approval', label: 'Hoàn tác việc gỡ nhiều mục' },
  undoReplace: { group: 'content', label: 'Hoàn tác việc thay ở mọi nơi' },
  import: { group: 'content', label: 'Nhập một danh sách' },
  undoImport: { group: 'approval', label: 'Lấy lại một đợt nhập' },
  allowLoss: { group: 'approval', label: 'Cho mất nhiều trang' },
  keepLoss: { group: 'approval', label: 'Giữ trang sắp mất' },
  hold: { group: 'approval', label: 'Việc lớn, chờ người thứ hai' },
  confirmHeld: { group: 'approval', label: 'Xác nhận việc lớn' },
  takeBackHeld: { group: 'approval', label: 'Dừng, lấy lại việc lớn' },
  loosen: { group: 'approval', label: 'Nới một mức an toàn trong Cài đặt' },
  tooFast: { group: 'approval', label: 'Gỡ, xóa nhanh quá mức' },
  signIn: { group: 'door', label: 'Đăng nhập' },
  signInFailed: { group: 'door', label: 'Đăng nhập không được' },
  signOut: { group: 'door', label: 'Đăng xuất' },
  sessionsEnded: { group: 'door', label: 'Đăng xuất khỏi máy khác' },
  role: { group: 'accounts', label: 'Đổi vai trò, xã phụ trách' },
  email: { group: 'accounts', label: 'Đổi email đăng nhập' },
  passwordLink: { group: 'accounts', label: 'Cấp đường dẫn đặt mật khẩu' },
  passwordSet: { group: 'accounts', label: 'Đặt mật khẩu bằng đường dẫn' },
  passwordReset: { group: 'accounts', label: 'Cấp mật khẩu một lần ở máy chủ' },
  secondFactorOn: { group: 'accounts', label: 'Bật xác thực hai bước' },
  secondFactorOff: { group: 'accounts', label: 'Tắt xác thực hai bước' },
  secondFactorReset: { group: 'accounts', label: 'Gỡ xác thực hai bước của người khác' },
  recoveryCodes: { group: 'accounts', label: 'Tạo lại mã dự phòng' },
  export: { group: 'system', label: 'Xuất ra tệp' },
  personSearch: { group: 'system', label: 'Tìm dữ liệu của một người' },
  personExport: { group: 'system', label: 'Lấy ra dữ liệu của một người' },
  personRemove: { group: 'system', label: 'Xóa dữ liệu của một người' },
  printConsent: { group: 'system', label: 'In phiếu đồng ý' },
  rollback: { group: 'system', label: 'Quay lại bản cũ của trang' },
  machineKey: { group: 'system', label: 'Cấp mã cho máy ở quầy' },
  machineRevoke: { group: 'system', label: 'Thu hồi máy ở quầy' },
  teamKey: { group: 'system', label: 'Cấp mã gửi số cho tổ' },
  teamKeyWithdraw: { group: 'system', label: 'Thu hồi mã gửi số của tổ' },
  teamSumsOut: { group: 'system', label: 'Bỏ số của một máy trong tổ' },
  teamSumsCorrected: { group: 'system', label: 'Sửa số của tổ' },
  machineTell: { group: 'system', label: 'Chỉnh máy ở quầy từ xa' },
  deskToday: { group: 'system', label: 'Đóng, mở quầy hoặc đổi lời nhắn ở quầy' },
  deviceWithdraw: { group: 'system', label: 'Bỏ máy trực quầy' },
  newSecret: { group: 'system', label: 'Đổi khóa bí mật' },
  restoreBackup: { group: 'system', label: 'Khôi phục từ bản sao lưu' },
  move: { group: 'system', label: 'Chuyển cơ sở dữ liệu' },
  upgrade: { group: 'system', label: 'Nâng cấp Ấp Số' },
  alertKnown: { group: 'system', label: 'Đã biết báo động' },
  upgradeBack: { group: 'system', label: 'Lùi về phiên bản trước của Ấp Số' },
  deleteSamples: { group: 'system', label: 'Xóa dữ liệu mẫu' },
  forgetForm: { group: 'system', label: 'Xóa phiếu đồng ý tới ngày' },
  forget: { group: 'system', label: 'Tự xóa điều hết hạn giữ' },
} as const satisfies Record<string, { group: DeedGroup; label: string }>;
export type AuditedDeed = keyof typeof deeds;

/** Deeds at the server that administrators are told of: whoever gets in there may do them. */
export const serverDeeds = [
  'passwordReset',
  'newSecret',
  'restoreBackup',
  'rollback',
  'move',
  'upgrade',
  'upgradeBack',
] as const satisfies AuditedDeed[];

export function isDeed(text: string): text is AuditedDeed {
  return Object.hasOwn(deeds, text);
}

export function isDeedGroup(text: string): text is DeedGroup {
  return Object.hasOwn(deedGroups, text);
}

/** The deeds of a group. */
export function deedsOf(group: DeedGroup): AuditedDeed[] {
  return (Object.keys(deeds) as AuditedDeed[]).filter((deed) => deeds[deed].group === group);
}
