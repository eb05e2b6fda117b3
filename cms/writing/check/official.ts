/** The hosts where applications are official wherever they come from. */
export const storeHosts = ['play.google.com', 'apps.apple.com'];
