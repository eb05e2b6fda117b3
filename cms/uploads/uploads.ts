/** The folders of uploads, called like their collections. */
export const uploadFolders = ['media', 'consent-forms'] as const;
export type UploadFolder = (typeof uploadFolders)[number];

/** A file as a folder lists it. */
export interface ListedUpload {
  name: string;
  bytes: number;
}

/** Where the files of the library and the photographed forms lie. */
export interface Uploads {
  list(folder: UploadFolder): Promise<ListedUpload[]>;
  /** Undefined when there is no such file. */
  read(folder: UploadFolder, name: string): Promise<Buffer | undefined>;
  /** Brings a file out, by a further name of it where the file system has such. @returns whether it is there */
  copyOut(folder: UploadFolder, name: string, to: string): Promise<boolean>;
  /** Takes a file in, which may be there already. */
  copyIn(folder: UploadFolder, name: string, from: string): Promise<void>;
}
