const channelName = 'apso-forms';
/** Milliseconds within which another tab answers that it is there. */
const patience = 300;

interface Message {
  of: string;
  /** A form that is open; missing in a question. */
  form?: string;
}

/** Answers other tabs that this form is open and holds text that is not saved. */
export function isAlive(of: string, form: string, holdsText: () => boolean): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.of === of && !data.form && holdsText()) channel.postMessage({ of, form });
  };
  return () => channel.close();
}

/** The forms of other tabs in which a document is being written at this moment. */
export function livingForms(of: string): Promise<Set<string>> {
  const channel = new BroadcastChannel(channelName);
  const found = new Set<string>();
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.of === of && data.form) found.add(data.form);
  };
  channel.postMessage({ of } satisfies Message);
  return new Promise((resolve) => {
    setTimeout(() => {
      channel.close();
      resolve(found);
    }, patience);
  });
}
