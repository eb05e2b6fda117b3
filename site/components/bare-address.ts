/** An address as people read and type it: without its protocol. */
export const bareAddress = (url: string): string => url.replace(/^https?:\/\//, '');
