/** True if the browser asks every site not to count its reader. */
export const isUnwanted = (): boolean =>
  navigator.doNotTrack === '1' ||
  (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;
