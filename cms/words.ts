import type { DefaultTranslationsObject } from '@payloadcms/translations';

/** Overrides of Payload's texts, by group and key; an unknown key is a type error. */
type OwnWords = {
  [Group in keyof DefaultTranslationsObject]?: Partial<
    Record<keyof DefaultTranslationsObject[Group], string>
  >;
};

/**
 * What the admin says otherwise than Payload's Vietnamese: "đăng" for "xuất bản", "nội dung" for
 * "tài liệu", "tệp" and "mục" for English leftovers, and some sentences in our own way.
 */
export const ownWords: OwnWords = {
  dashboard: {
    discardMessage:
      'Bạn có những thay đổi chưa được lưu trên bố cục trang chính của mình. Bạn có chắc chắn muốn hủy chúng không?',
    editDashboard: 'Chỉnh sửa trang chính',
    editingDashboard: 'Chỉnh sửa trang chính',
    noItems:
      'Trên trang chính của bạn không có tiện ích nào. Bạn có thể thêm chúng từ menu "trang chính" nằm ở thanh trên cùng.',
  },
  error: {
    accountAlreadyActivated: 'Tài khoản này đã được kích hoạt.',
    autosaving: 'Đã xảy ra vấn đề khi tự động sao lưu nội dung này.',
    correctInvalidFields: 'Chưa lưu được: xin sửa những mục báo đỏ.',
    deletingFile: 'Đã xảy ra vấn đề khi xóa tệp này.',
    deletingTitle: 'Đã xảy ra vấn đề khi xóa {{title}}. Hãy kiểm tra kết nối mạng và thử lại.',
    documentNotFound:
      'Nội dung có ID {{id}} không thể tìm thấy. Nó có thể đã bị xóa hoặc chưa từng tồn tại, hoặc bạn có thể không có quyền truy cập vào nó.',
    emailOrPasswordIncorrect: 'Email hoặc mật khẩu chưa đúng.',
    followingFieldsInvalid_one: 'Mục sau không hợp lệ:',
    followingFieldsInvalid_other: 'Những mục sau không hợp lệ:',
    incorrectCollection: 'Mục không hợp lệ.',
    invalidFileType: 'Định dạng tệp không hợp lệ.',
    invalidFileTypeValue: 'Định dạng tệp không hợp lệ: {{value}}.',
    loadingDocument: 'Đã xảy ra vấn đề khi tải nội dung với ID {{id}}.',
    missingEmail: 'Thiếu email.',
    missingIDOfDocument: 'Thiếu ID của nội dung cần cập nhật.',
    missingIDOfVersion: 'Thiếu ID của phiên bản.',
    missingRequiredData: 'Thiếu dữ liệu cần thiết.',
    noFilesUploaded: 'Tệp chưa được tải lên.',
    noMatchedField: 'Không tìm thấy mục trùng với "{{label}}".',
    notAllowedToAccessPage: 'Bạn không có quyền truy cập trang này.',
    notAllowedToPerformAction: 'Bạn chưa được phép làm việc này.',
    notFound: 'Không thể tìm thấy.',
    noUser: 'Yêu cầu thiếu thông tin người dùng.',
    previewing: 'Đã xảy ra vấn đề khi xem trước nội dung này.',
    problemUploadingFile: 'Đã xảy ra vấn đề khi tải lên tệp sau.',
    revertingDocument: 'Đã có vấn đề khi hoàn tác nội dung này.',
    tokenInvalidOrExpired: 'Token không hợp lệ hoặc đã hết hạn.',
    unauthorized: 'Bạn cần phải đăng nhập trước khi thực hiện thao tác này.',
    unauthorizedAdmin: 'Người dùng không có quyền truy cập vào trang chính.',
    unknown: 'Không xác định.',
    unPublishingDocument: 'Đã xảy ra vấn đề khi ẩn nội dung.',
    unspecific: 'Đã xảy ra lỗi.',
    userEmailAlreadyRegistered: 'Đã có người dùng với email này.',
    userLocked: 'Tài khoản đã bị khóa do đăng nhập thất bại nhiều lần.',
    valueMustBeUnique: 'Đã có mục khác dùng giá trị này, có thể ở trong thùng rác.',
    verificationTokenInvalid: 'Token dùng để xác thực không hợp lệ.',
  },
  fields: {
    addLabel: 'Thêm {{label}}',
    block: 'Khối',
    blocks: 'khối',
    blockType: 'Loại khối',
    chooseBetweenCustomTextOrDocument:
      'Chọn giữa nhập URL văn bản tùy chỉnh hoặc liên kết đến nội dung khác.',
    chooseDocumentToLink: 'Chọn một nội dung để liên kết đến',
    collapseAll: 'Gấp hết',
    relatedDocument: 'nội dung liên quan',
    searchForBlock: 'Tìm khối',
    showAll: 'Mở hết',
    toggleBlock: 'Mở hoặc gấp lại',
  },
  folder: {
    folderTypeDescription: 'Chọn loại nội dung bộ sưu tập nào nên được cho phép trong thư mục này.',
  },
  general: {
    aboutToRestoreAsDraft: 'Khôi phục {{label}} <1>{{title}}</1> thành bản nháp?',
    aboutToTrash:
      'Bỏ {{label}} <1>{{title}}</1> vào thùng rác? Lấy lại được. Trang đang đăng thì phải gỡ trước.',
    adminTheme: 'Giao diện trang chính',
    anotherUserTakenOver: 'Người dùng khác đã tiếp quản việc chỉnh sửa nội dung này.',
    backToDashboard: 'Quay lại trang chính',
    collections: 'mục',
    columns: 'Chọn cột',
    confirmReindexDescription:
      'Điều này sẽ xóa các chỉ mục hiện tại và tái lập chỉ mục các nội dung trong các bộ sưu tập {{collections}}.',
    confirmReindexDescriptionAll:
      'Điều này sẽ xóa các chỉ mục hiện tại và tái lập chỉ mục các nội dung trong tất cả các bộ sưu tập.',
    created: 'Tạo lúc',
    currentlyEditing:
      'hiện đang chỉnh sửa nội dung này. Nếu bạn tiếp quản, họ sẽ bị chặn tiếp tục chỉnh sửa và cũng có thể mất các thay đổi chưa lưu.',
    dashboard: 'trang chính',
    deletedAt: 'Bỏ vào thùng rác lúc',
    deletePermanently: 'Xóa hẳn, không qua thùng rác, không lấy lại được',
    document: 'Nội dung',
    documentIsTrashed: '{{label}} này nằm trong thùng rác, chỉ xem được. Muốn sửa thì khôi phục.',
    documentLocked: 'Nội dung bị khóa',
    documentModified: 'Nội dung đã được sửa đổi',
    documentOutOfDate:
      'Nội dung này đã được cập nhật gần đây bởi một người dùng khác. Chế độ xem của bạn đã lỗi thời.',
    documents: 'Nội dung',
    edit: 'Soạn',
    false: 'không',
    lastModified: 'Sửa lần cuối',
    noFiltersSet: 'Chưa lọc theo điều gì.',
    noLabel: '–',
    noResultsDescription:
      'Không có mục nào, hoặc không mục nào hợp với chữ đang tìm và bộ lọc ở trên.',
    noResultsFound: 'Chưa có gì ở đây',
    nothingFound: 'Không có trang này',
    noTrashResults: 'Thùng rác trống: {{label}} nào bỏ đi thì nằm ở đây, lấy lại được.',
    noValue: '–',
    perPage: 'Mỗi trang: {{limit}}',
    reloadDocument: 'Tải lại nội dung',
    restoreAsPublished: 'Đăng lại lên trang luôn',
    schedulePublishFor: 'Lên lịch đăng cho {{title}}',
    searchBy: 'Tìm theo {{label}}',
    sorryNotFound: 'Địa chỉ gõ chưa đúng, mục đã bị xóa, hoặc bạn không được xem.',
    successfullyReindexed:
      'Đã lập chỉ mục lại thành công {{count}} trên tổng số {{total}} nội dung từ {{collections}}, và bỏ qua {{skips}} bản nháp.',
    takeOver: 'Giành quyền sửa',
    thisLanguage: 'Tiếng Việt',
    trash: 'Thùng rác',
    true: 'có',
    untitled: 'Chưa đặt tên',
  },
  localization: {
    localeToPublish: 'Ngôn ngữ để đăng',
  },
  upload: {
    addFile: 'Thêm tệp',
    bulkUpload: 'Tải lên nhiều tệp',
    dragAndDrop: 'Kéo và thả một tệp',
    dragAndDropHere: 'hoặc kéo và thả tệp vào đây',
    fileName: 'Tên tệp',
    fileSize: 'Dung lượng tệp',
    selectCollectionToBrowse: 'Chọn một mục để tìm',
    selectFile: 'Chọn một tệp',
  },
  validation: {
    fieldHasNo: 'Mục này không có: {{label}}',
    invalidSelection: 'Lựa chọn ở mục này không hợp lệ.',
    invalidSelections: "'Mục này có những lựa chọn không hợp lệ sau:'",
    validUploadID: "'Mục này không chứa ID tải lên hợp lệ.'",
  },
  version: {
    aboutToPublishSelection: 'Bạn có muốn đăng tất cả {{label}} không?',
    aboutToRevertToPublished: 'Bạn có muốn tái đăng bản nháp này không?',
    aboutToUnpublish: 'Gỡ nội dung này khỏi trang? Bà con sẽ không còn thấy nữa.',
    aboutToUnpublishIn:
      'Bạn đang chuẩn bị hủy đăng nội dung này trong {{locale}}. Bạn có chắc chắn không?',
    aboutToUnpublishSelection: 'Bạn có muốn ngưng đăng tất cả {{label}} không?',
    confirmPublish: 'Xác nhận đăng',
    confirmUnpublish: 'Gỡ khỏi trang',
    currentDocumentStatus: 'Trạng thái nội dung hiện tại: {{docStatus}}',
    currentlyPublished: 'Hiện đã đăng',
    currentPublishedVersion: 'Phiên bản Đã Đăng Hiện tại',
    draftHasPublishedVersion: 'Đang đăng, có nháp mới',
    modifiedOnly: 'Chỉ hiện chỗ khác nhau',
    previouslyPublished: 'Đã đăng trước đây',
    publish: 'Đăng',
    publishAllLocales: 'Đăng tất cả ngôn ngữ',
    publishChanges: 'Đăng lên trang',
    published: 'Đã đăng',
    publishIn: 'Đăng trong {{locale}}',
    publishing: 'Đăng',
    revertToPublished: 'Quay về trạng thái đã đăng',
    revertUnsuccessful: 'Khôi phục không thành công. Không tìm thấy phiên bản đã đăng trước đó.',
    schedulePublish: 'Lịch đăng',
    unpublish: 'Gỡ khỏi trang',
    unpublished: 'Chưa được đăng',
    unpublishedSuccessfully: 'Đã gỡ khỏi trang.',
    unpublishIn: 'Hủy đăng trong {{locale}}',
    unpublishing: 'Đang gỡ…',
    versions: 'Các phiên bản',
  },
};
