import { ring } from '../../cms/publishing/publication/publication.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { formatSeconds } from '../../content/text/duration.ts';
import { once } from './once.ts';
import { isUnfinished } from '../make/unfinished.ts';
import { publishRound } from '../round/round.ts';
import { type Stage, stageLine, StageTimes } from '../make/stages.ts';

await runCommand(async () => {
  const options = { once: { type: 'boolean' } } as const;
  const { values } = readArguments('npm run publish -- [--once]', { options });
  await (values.once ? publishOnce() : import('./main.ts'));
});

async function publishOnce(): Promise<void> {
  const started = performance.now();
  const times = new StageTimes((stage, duration) => console.log(stageLine(stage, duration)));
  await once(async (publisher) => {
    const live = await publisher.releases.current();
    const left = live && isUnfinished(live) ? ({ pace: 'finish', lookAgain: true } as const) : {};
    const onStage = (stage: Stage) => times.begin(stage);
    const round = await publishRound(publisher, { ...left, onStage });
    times.end();
    const { isNew, release, rendered, heldBack, heldPages } = round;
    const duration = formatSeconds(performance.now() - started);
    const kept =
      (heldBack > 0 ? ` Giữ lại ${heldBack} mục có lỗi: xem bảng điều khiển.` : '') +
      (heldPages > 0
        ? ` Giữ lại ${heldPages} trang sắp mất: bảng điều khiển hỏi có đăng luôn không.`
        : '');
    return isNew
      ? `Xong trong ${duration}: bản ${release.record.id}, dựng ${rendered.length} trang.${kept}`
      : `Không có gì mới từ bản ${release.record.id}.${kept}`;
  }, ring);
}
