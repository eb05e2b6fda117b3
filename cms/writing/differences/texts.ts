/** Words for values that have none of their own. */
export const texts = {
  yes: 'Có',
  no: 'Không',
  /** A document that was deleted, or that whoever looks may not read. */
  unknown: '(mục đã xóa hoặc bạn không xem được)',
  row: (kind: string, number: number) => `${kind} ${number}`,
  item: '• ',
  link: (words: string, to: string) => `${words} (${to})`,
  gap: '…',
} as const;
