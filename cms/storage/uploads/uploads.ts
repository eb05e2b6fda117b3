/** The folders of uploads, called like their collections. */
export const uploadFolders = ['media', 'consent-forms'] as const;
export type UploadFolder = (typeof uploadFolders)[number];

/** A file as a folder lists it. */
export interface ListedUpload {
  name: string;
  bytes: number;
}

/** The place where the files of the library and the photographed forms lie. */
export interface Uploads {
  /** The message to an editor while it can't be used: one Vietnamese sentence. */
  readonly unavailable: string;
  list(folder: UploadFolder): Promise<ListedUpload[]>;
  /** Undefined when there is no such file. */
  read(folder: UploadFolder, name: string): Promise<Buffer | undefined>;
  /**
   * The answer to a request for a file, with its length, for whoever passes it on; undefined when there
   * is no such file.
   * @param range as a browser asks for it
   */
  open(folder: UploadFolder, name: string, range: string | null): Promise<Response | undefined>;
  /** Keeps a file, whole or not at all; when this returns, it is there for good. */
  write(folder: UploadFolder, name: string, data: Uint8Array): Promise<void>;
  /** Also when there is none. */
  remove(folder: UploadFolder, name: string): Promise<void>;
  /** Brings a file out, by a further name of it where the file system has such. @returns whether it is there */
  copyOut(folder: UploadFolder, name: string, to: string): Promise<boolean>;
  /** Takes a file in, which may be there already. */
  copyIn(folder: UploadFolder, name: string, from: string): Promise<void>;
}
