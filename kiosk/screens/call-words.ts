/** The words of a call for help: what is true of it, and no more. */
export const callWords = {
  ringing: 'Đang reo',
  heard: 'Có người trả lời',
  coming: 'Đang ra',
  askingTitle: 'Đang gọi người ra giúp',
  askingText: 'Bà con đứng đây chờ một chút.',
  ringingTitle: 'Chuông đang reo bên cán bộ',
  ringingText: 'Chưa ai trả lời, bà con chờ chút. Việc đang làm dở máy vẫn giữ.',
  heardTitle: 'Có người trả lời rồi',
  heardText: (time: string) =>
    `Cán bộ nhắn chờ 5 phút, chừng ${time} ra tới. Bà con kiếm ghế ngồi nghen.`,
  comingTitle: 'Cán bộ đang ra tới',
  comingText: 'Bà con đứng tại đây nghen.',
  nobodyTitle: 'Lúc này chưa có ai trực',
  nobodyText: 'Chuông chỉ kêu ở máy này. Bà con hỏi cán bộ ngồi gần nhất nghen.',
  unheardTitle: 'Chuông chưa tới cán bộ',
  unheardText: 'Máy này chưa nối được với cán bộ trực. Bà con hỏi cán bộ ngồi gần nhất nghen.',
  near: 'Hỏi ở',
  goOn: 'Làm tiếp một mình',
  cancel: 'Thôi, khỏi gọi nữa',
  staffOnly: 'Chỉ cán bộ bấm',
  staffCame: 'Tôi ra tới rồi',
};
