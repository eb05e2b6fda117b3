/** A step as its picture shows it. */
export interface PicturedStep {
  guide: string;
  /** `Bước 2: Chạm “Đăng ký”` */
  title: string;
  body: string;
  /** The step on the page; its first picture is drawn below the words. */
  step: HTMLElement;
  url: string;
}

/** A picture has one look, whatever the theme of who sends it: it is opened in a chat. */
const colors = { paper: '#ffffff', ink: '#1b2a24', band: '#0e3b2e', onBand: '#ffffff' };

/** Pixels: as wide as chat applications show a picture without scaling it up. */
const width = 720;
const margin = 40;
const inner = width - 2 * margin;
/** The highest a picture of a phone gets, so that the words above stay readable in a chat. */
const mostHigh = 760;

interface Style {
  font: string;
  lineHeight: number;
  after: number;
}

const styles = {
  guide: { font: '400 26px sans-serif', lineHeight: 34, after: 40 },
  title: { font: '700 40px sans-serif', lineHeight: 50, after: 20 },
  body: { font: '400 30px sans-serif', lineHeight: 42, after: 28 },
  url: { font: '400 22px sans-serif', lineHeight: 30, after: 0 },
} satisfies Record<string, Style>;

/** Draws a step as a picture to send. Undefined where the browser draws none. */
export async function stepPicture({
  guide,
  title,
  body,
  step,
  url,
}: PicturedStep): Promise<File | undefined> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  const shown = await loaded(step.querySelector('img'));
  const ratio = shown ? Math.min(inner / shown.width, mostHigh / shown.height) : 0;
  const below = shown ? shown.height * ratio + margin / 2 : 0;
  const said = (['guide', 'title', 'body', 'url'] as const).map((name) => {
    const text = { guide, title, body, url: url.replace(/^https?:\/\//, '') }[name];
    return { ...styles[name], name, lines: linesOf(context, styles[name].font, text) };
  });
  const textHeight = said.reduce(
    (sum, { lines, lineHeight, after }) => sum + lines.length * lineHeight + after,
    0,
  );
  canvas.width = width;
  canvas.height = 2 * margin + textHeight + below;
  context.fillStyle = colors.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const [band] = said;
  context.fillStyle = colors.band;
  context.fillRect(0, 0, width, margin + (band?.lines.length ?? 0) * styles.guide.lineHeight + 20);
  context.textBaseline = 'top';
  let top = margin;
  for (const { name, font, lineHeight, after, lines } of said) {
    if (name === 'url' && shown) {
      const wide = shown.width * ratio;
      context.drawImage(shown, (width - wide) / 2, top, wide, shown.height * ratio);
      top += below;
    }
    context.font = font;
    context.fillStyle = name === 'guide' ? colors.onBand : colors.ink;
    for (const line of lines) {
      context.fillText(line, margin, top);
      top += lineHeight;
    }
    top += after;
  }
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return blob ? new File([blob], `${step.id}.png`, { type: blob.type }) : undefined;
}

/** A picture of the page that is there; undefined when it can't be had, as without a network. */
async function loaded(image: HTMLImageElement | null): Promise<HTMLImageElement | undefined> {
  if (!image) return undefined;
  const copy = new Image(image.width, image.height);
  copy.src = image.currentSrc || image.src;
  return copy.decode().then(
    () => copy,
    () => undefined,
  );
}

/** A word with the gap behind it: spaces, the space of no width that parts Khmer, a stroke of an address. */
const piece = /[^\s\u200b/]*[\s\u200b/]+|[^\s\u200b/]+/g;

/** Breaks a text into lines of the picture's width, between words. */
function linesOf(context: CanvasRenderingContext2D, font: string, text: string): string[] {
  context.font = font;
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const next of paragraph.match(piece) ?? []) {
      if (line && context.measureText((line + next).trimEnd()).width > inner) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += next;
    }
    return line.trim() ? [...lines, line.trimEnd()] : lines;
  });
}
