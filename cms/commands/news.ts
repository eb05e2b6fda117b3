import { severityNames } from '../../content/schema/program-news.ts';
import { dayOfInstant, formatDay } from '../../content/text/date.ts';
import { readEnvironment } from '../../env/environment.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { askForNews } from '../keeping/program-news/news.ts';
import { runningProgram } from '../keeping/program-news/running.ts';

/** `npm run news`: asks now which holes are known in what runs here, and whether there is a newer version. */
await runCommand(async () => {
  readArguments('npm run news', { options: {} });
  const environment = readEnvironment();
  const news = await askForNews(environment, process.cwd(), runningProgram());
  const { holes, holesFault, release, releaseFault } = news;
  console.log(`Đang chạy bản ${news.program}.`);
  if (release)
    console.log(`Có bản mới ${release.version} từ ngày ${formatDay(dayOfInstant(release.at))}.`);
  else if (!releaseFault && environment.releasesUrl) console.log('Chưa có bản mới hơn.');
  if (holes && !holesFault)
    console.log(
      holes.found.length === 0
        ? 'Chưa ai báo lỗ hổng nào trong các gói đang dùng.'
        : `${holes.found.length} lỗ hổng đã biết trong các gói đang dùng:`,
    );
  for (const { id, package: name, severity, title, url } of holesFault ? [] : (holes?.found ?? []))
    console.log(`- ${name}, mức ${severityNames[severity]}: ${title} (${url ?? id})`);
  const faults = [holesFault, releaseFault].filter((fault) => fault !== null);
  if (faults.length > 0) throw new Error(faults.join('\n'));
});
