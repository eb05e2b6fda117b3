/** Pages of our own below `/admin`: an own password in place of a temporary one, … */
export const ownPasswordPath = '/dat-mat-khau';
/** … where the link leads that sets a password, … */
export const passwordLinkPath = '/mat-khau';
/** … where such a link is asked for by mail, … */
export const forgotPath = '/quen-mat-khau';
/** … where somebody sets up a second factor who may do nothing else before, … */
export const secondFactorPath = '/xac-thuc-hai-buoc';
/** … where lists of hamlets, teams and members are imported, … */
export const importPath = '/nhap-danh-sach';
/** … where hamlets and communes are renamed, merged, split and moved, … */
export const unitsPath = '/doi-ap-khom-xa-phuong';
/** … where answers of offices come back to the pages that asked, … */
export const openChecksPath = '/dieu-can-hoi';
/** … where what teams sent is seen month by month, … */
export const teamWorkPath = '/viec-cua-to';
/** … where it stands what is read, … */
export const readingsPath = '/luot-doc';
/** … and where deeds on many documents are found again, and taken back. */
export const massDeedsPath = '/viec-hang-loat';

/** Names the change of units that its page shows. */
export const shownChange = 'lan';

/** Names the import that its page shows. */
export const shownImport = 'dot';

/** Names the deed that its page shows. */
export const shownDeed = 'viec';
