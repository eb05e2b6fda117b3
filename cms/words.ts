/** Our own words in place of those of Payload's Vietnamese translation. */
export const words = {
  general: { dashboard: 'Trang chính' },
};
