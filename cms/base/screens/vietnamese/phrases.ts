/**
 * English that libraries of the admin say to screen readers and in tooltips and let nobody translate:
 * react-select (inside Payload's bundle), dnd-kit, react-datepicker and the toolbar of the editor.
 */
const phrases: [RegExp, string][] = [
  // Lists to choose from
  [/^option (.*), selected\.$/s, 'Đã chọn $1.'],
  [/^options (.*), selected\.$/s, 'Đang chọn $1.'],
  [/^option (.*), deselected\.$/s, 'Đã bỏ $1.'],
  [
    /^option (.*) is disabled\. Select another option\.$/s,
    '$1 không chọn được. Hãy chọn mục khác.',
  ],
  [/^option (.*) focused, not selected, (\d+) of (\d+)\.$/s, '$1, mục $2 trong $3.'],
  [/^value (.*) focused, (\d+) of (\d+)\.$/s, '$1, mục $2 trong $3 mục đã chọn.'],
  [/^(.*), (\d+) of (\d+)\.$/s, '$1, mục $2 trong $3.'],
  [/^All selected options have been cleared\.$/, 'Đã bỏ hết các mục đã chọn.'],
  [/^(\d+) results? available for search term (.*)\.$/s, 'Có $1 mục khi tìm “$2”.'],
  [/^(\d+) results? available\.$/, 'Có $1 mục.'],
  [
    /^Use Up and Down to choose options.*$/s,
    'Dùng phím lên, xuống để đi qua các mục, Enter để chọn, Esc để đóng.',
  ],
  [
    /^Use left and right to toggle between focused values.*$/s,
    'Dùng phím trái, phải để đi qua các mục đã chọn, phím lùi để bỏ.',
  ],
  [/^(.*) is focused .*$/s, 'Gõ để tìm, bấm phím xuống để mở danh sách.'],
  [/^Select(?:\.\.\.)?$/, 'Chọn'],
  [/^Remove (.+)$/s, 'Bỏ $1'],
  [/^Edit (?!link$)(.+)$/s, 'Sửa $1'],
  // Rows that are moved
  [
    /^\s*To pick up a draggable item.*$/s,
    'Muốn đổi chỗ, bấm phím cách, dùng phím mũi tên để dời, bấm phím cách lần nữa để đặt xuống, Esc để thôi.',
  ],
  [/^Picked up draggable item .*$/s, 'Đã nhấc mục lên.'],
  [/^Draggable item .* was moved over .*$/s, 'Đang ở chỗ mới.'],
  [/^Draggable item .* is no longer over .*$/s, 'Đang ở ngoài danh sách.'],
  [/^Draggable item .* was dropped.*$/s, 'Đã đặt mục xuống.'],
  [/^Dragging was cancelled\..*$/s, 'Đã thôi đổi chỗ.'],
  // Days
  [/^Choose Date$/, 'Chọn ngày'],
  [/^Choose (.+)$/s, 'Chọn $1'],
  [/^Not available (.+)$/s, 'Không chọn được $1'],
  [/^Previous Month$/, 'Tháng trước'],
  [/^Next Month$/, 'Tháng sau'],
  [/^Previous Year$/, 'Năm trước'],
  [/^Next Year$/, 'Năm sau'],
  [/^month\s+(.+)$/is, '$1'],
  [/^Time$/, 'Giờ'],
  // The editor
  [/^blocks dropdown$/, 'Thêm khối'],
  [/^text dropdown$/, 'Kiểu đoạn'],
  [/^\w+ dropdown$/, 'Chọn kiểu'],
  [/^Edit link$/, 'Sửa liên kết'],
  [/^Remove link$/, 'Bỏ liên kết'],
  [/^Remove Block$/, 'Bỏ khối này'],
  [/^Insert Paragraph$/, 'Thêm đoạn'],
  [/^Add block$/, 'Thêm khối'],
  [/^Drag to move$/, 'Kéo để đổi chỗ'],
  // Phrases that Payload itself forgot
  [/^\[Chưa đặt tên\]$/, 'Chưa đặt tên'],
  [/^Collapse$/, 'Gấp lại'],
  [/^Expand$/, 'Mở ra'],
  [/^select-all$/, 'Chọn hết'],
  [/^delete-forever$/, 'Xóa hẳn'],
  [/^delete-.+$/, 'Xóa'],
  [/^No columns selected$/, 'Chưa chọn cột nào'],
  [/^Loading\.\.\.$/, 'Đang tải…'],
  [/^Notifications(?: (.+))?$/, 'Thông báo'],
  [/^Close toast$/, 'Đóng thông báo'],
  [/^list-drawer_.+$/, 'Danh sách để chọn'],
  [/^doc-drawer_.+$/, 'Mẫu nhập'],
];

/** Phrases that were looked up before: the same few words stand at hundreds of controls. */
const known = new Map<string, string | undefined>();
const mostKnown = 2000;

/** Exactly what a library says, in Vietnamese; undefined when it is nothing that one of them says. */
export function inVietnamese(said: string): string | undefined {
  if (known.has(said)) return known.get(said);
  if (known.size >= mostKnown) known.clear();
  const vietnamese = lookedUp(said);
  known.set(said, vietnamese);
  return vietnamese;
}

function lookedUp(said: string): string | undefined {
  for (const [pattern, vietnamese] of phrases)
    if (pattern.test(said)) return said.replace(pattern, vietnamese);
  return undefined;
}
