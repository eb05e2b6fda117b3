/** A sum of money as people and apps write it: "150.000 đ", "2 triệu đồng", "50.000 VND", "5.000 dong". */
export const sumOfMoney =
  /\d[\d.,]*\s*(?:nghìn|ngàn|triệu|tỷ)?\s*(?:đ|₫|đồng|dong|vnd|vnđ)(?!\p{L})/iu;
