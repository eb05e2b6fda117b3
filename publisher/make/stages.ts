import { formatSeconds } from '../../content/text/duration.ts';

/** The stages of a round, in order, as dashboard and terminal show them. */
export const stageNames = {
  export: 'Lấy nội dung đã xuất bản',
  render: 'Dựng các trang có thay đổi',
  index: 'Cập nhật tìm kiếm',
  offline: 'Chuẩn bị bản dùng khi mất mạng',
  check: 'Kiểm tra',
  compress: 'Nén',
  switch: 'Đưa lên trang',
} as const;

export type Stage = keyof typeof stageNames;

/** Measures how long each stage takes; `end` closes the last one. */
export class StageTimes {
  readonly durations = new Map<Stage, number>();
  readonly #done: (stage: Stage, milliseconds: number) => void;
  #running: { stage: Stage; since: number } | undefined;

  constructor(done: (stage: Stage, milliseconds: number) => void = () => {}) {
    this.#done = done;
  }

  begin(stage: Stage): void {
    this.end();
    this.#running = { stage, since: performance.now() };
  }

  end(): void {
    if (!this.#running) return;
    const { stage, since } = this.#running;
    const duration = performance.now() - since;
    this.durations.set(stage, duration);
    this.#running = undefined;
    this.#done(stage, duration);
  }
}

/** "  Nén … 0,4 giây" */
export function stageLine(stage: Stage, milliseconds: number): string {
  return `  ${stageNames[stage]} … ${formatSeconds(milliseconds)}`;
}
