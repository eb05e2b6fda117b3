/** Buttons of Payload that show a sign alone, and what they do. */
const nameless: [string, string][] = [
  ['.doc-controls__popup .popup-button', 'Việc khác với nội dung này'],
  ['.array-actions__button, .array-actions .popup-button', 'Việc khác với dòng này'],
  ['.clipboard-action .popup-button', 'Chép, dán'],
  ['.date-time-picker__clear-button', 'Bỏ ngày đã chọn'],
  ['.clickable-arrow--left', 'Trang trước'],
  ['.clickable-arrow--right', 'Trang sau'],
  ['.relationship-add-new__add-button', 'Tạo mới'],
  ['.clear-indicator', 'Bỏ lựa chọn'],
  ['.dropdown-indicator', 'Mở danh sách'],
  ['.condition__actions-remove', 'Bỏ điều kiện này'],
  ['.condition__actions-add', 'Thêm điều kiện'],
  ['[class*="__removeButton"]', 'Bỏ khối này'],
  ['[class*="__editButton"]', 'Sửa khối này'],
  ['.popup-button', 'Mở thêm'],
  ['[data-button-key="bold"]', 'Chữ đậm'],
  ['[data-button-key="italic"]', 'Chữ nghiêng'],
  ['[data-button-key="underline"]', 'Gạch chân'],
  ['[data-button-key="link"]', 'Liên kết'],
  ['[data-button-key="unorderedList"]', 'Danh sách chấm'],
  ['[data-button-key="orderedList"]', 'Danh sách số'],
  ['.toolbar-popup__dropdown', 'Chọn kiểu'],
];

const questions = 'dialog:is(.confirmation-modal, .document-locked, .document-take-over)';

/** Gives controls without a name the one of their field, or what their sign means. */
export function nameControls(root: Element): void {
  for (const input of root.querySelectorAll('.rs__input, .field-type :is(input, textarea)')) {
    if (isNamed(input)) continue;
    const label = input.closest('.field-type')?.querySelector('.field-label')?.textContent;
    const place = input.closest('.condition__field, .condition__operator, .condition__value');
    input.setAttribute('aria-label', label?.replace('*', '').trim() || partOf(place));
  }
  for (const box of root.querySelectorAll('.cell-_select input'))
    if (!isNamed(box)) box.setAttribute('aria-label', `Chọn ${rowOf(box)}`);
  for (const dialog of root.querySelectorAll(questions)) nameDialog(dialog);
  for (const [selector, name] of nameless)
    for (const control of root.querySelectorAll(selector))
      if (!isNamed(control)) control.setAttribute('aria-label', name);
  // Those who see a sign read what it does when they point at it.
  for (const sign of root.querySelectorAll('.fixed-toolbar [aria-label]'))
    if (!sign.hasAttribute('title'))
      sign.setAttribute('title', sign.getAttribute('aria-label') ?? '');
}

/** A question is called by its heading; Payload calls it by the word that opens it in the code. */
function nameDialog(dialog: Element): void {
  const heading = dialog.querySelector('h1')?.textContent.trim();
  if (heading && dialog.getAttribute('aria-label') !== heading)
    dialog.setAttribute('aria-label', heading);
}

/** Names a row of a list by its link. */
function rowOf(box: Element): string {
  return box.closest('tr')?.querySelector('a')?.textContent?.trim() || 'dòng này';
}

/** Names what one part of a filter chooses. */
function partOf(place: Element | null): string {
  if (place?.classList.contains('condition__field')) return 'Lọc theo mục';
  if (place?.classList.contains('condition__operator')) return 'Cách so';
  return place ? 'Giá trị để lọc' : 'Chọn';
}

/** Whoever looks for the labels of an input goes through the whole page: once is enough. */
const named = new WeakSet<Element>();

function isNamed(control: Element): boolean {
  const isKnown = named.has(control) || hasName(control);
  if (isKnown) named.add(control);
  return isKnown;
}

function hasName(control: Element): boolean {
  const labels = control instanceof HTMLInputElement ? (control.labels?.length ?? 0) : 0;
  return (
    labels > 0 ||
    ['aria-label', 'aria-labelledby', 'title'].some((name) => control.getAttribute(name)) ||
    Boolean(textOf(control))
  );
}

/** Reads the text of a control, without the tooltips that only a mouse brings up. */
function textOf(control: Element): string {
  const tooltips = [...control.querySelectorAll('.tooltip')].map((one) => one.textContent);
  return tooltips.reduce((text, tooltip) => text.replace(tooltip, ''), control.textContent).trim();
}
