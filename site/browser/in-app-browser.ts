/** True in the browser of a chat application: it can't print or download, and keeps things apart. */
export const isInApp = /Zalo|FBA[NV]|Instagram|; wv\)/.test(navigator.userAgent);
