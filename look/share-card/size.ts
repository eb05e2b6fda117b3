/** The size of the card that chats show of a link, in pixels (Open Graph). */
export const shareCardSize = { width: 1200, height: 630 };
