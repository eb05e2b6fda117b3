/** A person or team as a contact of a telephone. */
export interface Contact {
  name: string;
  organisation?: string;
  role?: string;
  /** Digits only. */
  phone?: string;
  note?: string;
  url?: string;
}

/** vCard 3.0 (RFC 2426), which old Android phones and iOS read alike; lines end in CRLF. */
export function vcard({ name, organisation, role, phone, note, url }: Contact): string {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escape(name)};;;;`,
    `FN:${escape(name)}`,
    organisation && `ORG:${escape(organisation)}`,
    role && `TITLE:${escape(role)}`,
    phone && `TEL;TYPE=CELL:${phone}`,
    note && `NOTE:${escape(note)}`,
    url && `URL:${url}`,
    'END:VCARD',
  ];
  return `${lines.filter(Boolean).join('\r\n')}\r\n`;
}

function escape(value: string): string {
  return value
    .replace(/\\/g, '\\\\')
    .replace(/\r?\n/g, '\\n')
    .replace(/([;,])/g, '\\$1');
}
