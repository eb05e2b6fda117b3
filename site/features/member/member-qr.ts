import { correction } from 'lean-qr';
import { qrPath } from '../../components/qr-path.ts';

const space = 'http://www.w3.org/2000/svg';

/** Draws a code that a camera still reads in the sun: at level M, of version 20 at most. */
export function drawQr(text: string, label: string): SVGSVGElement {
  const { size, path } = qrPath(text, { minCorrectionLevel: correction.M, maxVersion: 20 });
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', `-3 -3.5 ${size + 6} ${size + 6}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('stroke', '#000');
  svg.setAttribute('shape-rendering', 'crispEdges');
  const line = document.createElementNS(space, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
