/** The words of a call for help: what is true of it, and no more. */
export const callWords = {
  ringing: 'Đang reo',
  heard: 'Có người nghe',
  coming: 'Đang ra',
  askingTitle: 'Đang gọi người ra giúp',
  askingText: 'Bà con đứng đây chờ một chút.',
  ringingTitle: 'Đang reo ở quầy',
  ringingText: 'Chưa ai nghe, bà con chờ chút. Việc đang làm dở máy giữ nguyên.',
  heardTitle: 'Có người nghe rồi',
  heardText: (time: string) =>
    `Cán bộ nhắn chờ 5 phút, chừng ${time} ra tới. Bà con kiếm ghế ngồi nghen.`,
  comingTitle: 'Cán bộ đang ra tới',
  comingText: 'Bà con đứng tại đây nghen.',
  nobodyTitle: 'Lúc này chưa có ai trực',
  nobodyText: 'Chuông chỉ kêu ở máy này. Bà con hỏi người gần nhất giùm.',
  unheardTitle: 'Chưa ai nghe được',
  unheardText: 'Máy này chưa nối được với quầy. Bà con hỏi người gần nhất.',
  near: 'Hỏi ở',
  goOn: 'Làm tiếp một mình',
  cancel: 'Thôi, khỏi gọi nữa',
  staffOnly: 'Chỉ cán bộ bấm',
  staffCame: 'Tôi ra tới rồi',
};
