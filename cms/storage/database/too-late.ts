import { Refused } from '../../base/errors/refused.ts';

/** Nothing was written because others kept the database busy for too long. */
export class Busy extends Refused {
  constructor() {
    super('Máy đang bận lưu việc khác nên chưa lưu được. Xin thử lại sau ít phút.', 503);
  }
}

/** The transaction took so long that it was undone. */
export class Forgotten extends Refused {
  constructor() {
    super('Việc này làm quá lâu nên đã được hủy, chưa có gì được lưu. Xin thử lại.', 503);
  }
}
