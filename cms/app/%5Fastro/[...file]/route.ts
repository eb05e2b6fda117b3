import { serveAsset } from '../../../writing/preview/assets.ts';

/** Scripts, styles and fonts of the compiled site and kiosk, for previewed pages. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string[] }> },
): Promise<Response> {
  return serveAsset((await params).file);
}
