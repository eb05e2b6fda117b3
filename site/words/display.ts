export const displayWords = {
  title: 'Chữ và màu',
  size: 'Cỡ chữ',
  sizes: [
    { value: '1', label: 'Vừa' },
    { value: '2', label: 'To' },
    { value: '3', label: 'Rất to' },
  ],
  theme: 'Màu nền',
  themes: [
    { value: '', label: 'Theo máy' },
    { value: 'light', label: 'Sáng' },
    { value: 'dark', label: 'Tối' },
    { value: 'contrast', label: 'Tương phản cao' },
  ],
  forgets: 'Trình duyệt này không nhớ được. Qua trang khác bà con chọn lại.',
  close: 'Xong',
};
