/** The first that matches names the device; those that call themselves by other names too come first. */
const systems: [RegExp, string][] = [
  [/iPhone|iPod/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'điện thoại Android'],
  [/CrOS/, 'Chromebook'],
  [/Windows/, 'máy Windows'],
  [/Macintosh|Mac OS X/, 'máy Mac'],
  [/Linux|X11/, 'máy Linux'],
];
const browsers: [RegExp, string][] = [
  [/Zalo/i, 'Zalo'],
  [/coc_coc|CocCoc/i, 'Cốc Cốc'],
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/OPR\/|Opera/, 'Opera'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS|Chromium/, 'Chrome'],
  [/Safari/, 'Safari'],
];

/** A device as its owner knows it again: “Chrome trên máy Windows”. */
export function deviceName(userAgent: string | null | undefined): string {
  const named = (list: [RegExp, string][]) =>
    list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1];
  const [browser, system] = [named(browsers), named(systems)];
  if (browser && system) return `${browser} trên ${system}`;
  const one = browser ?? system ?? 'Thiết bị không rõ tên';
  return one.charAt(0).toUpperCase() + one.slice(1);
}
