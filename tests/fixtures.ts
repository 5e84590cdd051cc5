import sharp from 'sharp';

/** Settings of the smallest site. */
export const settings = 'name: Partnerstwo\naddress: https://example.org/\n';

/**
 * Settings of what is done with addresses of a newsletter, without which a site with a form is not built.
 * @param host that the form sends them to
 */
export function privacySettings(host: string): string {
  return `privacy:
  controller: { name: Stowarzyszenie, address: 'ul. Długa 1, 00-000 Trójrzecz', email: dane@example.org }
  officer: { name: Jan Żuk, email: iod@example.org }
  newsletter:
    data: Tylko adres e-mail.
    purpose: Żeby pisać o nowościach.
    basis: consent
    recipients: [{ name: Firma wysyłkowa, host: ${host} }]
    retention: Do wypisania się.
    obligation: Podajesz go dobrowolnie.
    confirmed: true
    unsubscribe: Odnośnik jest w każdej wiadomości.
`;
}

/**
 * Facts of a statement of accessibility, to which its status and more may be added.
 * @param architecture further lines about the building
 */
export function statementSettings(architecture = ''): string {
  return `accessibility:
  body: Urząd Gminy
  published: 2026-02-02
  updated: 2026-02-02
  prepared: 2026-02-16
  method: audit
  contact: { name: Anna Nowak, email: dostepnosc@example.org, phone: '22 123 45 67' }
  architecture:
    address: ul. Długa 1, 00-000 Trójrzecz
    description: [Wejście bez stopni.]
${architecture}  communication: { interpreter: true, description: [Jest pętla indukcyjna.] }
`;
}

/** A Markdown file from its front matter and body. */
export function markdown(fields: string, body = ''): string {
  return `---\n${fields.trim()}\n---\n${body}\n`;
}

/** A meeting that is right; further lines may be added. */
export function meeting(title: string, more = ''): string {
  return markdown(`title: ${title}\ndescription: Opis spotkania.\nkind: partnership\nstart: 2012-06-20T09:00\n${more}`);
}

/** A piece of news that is right; further lines may be added. */
export function news(title: string, pubDate: string, more = ''): string {
  return markdown(`title: ${title}\ndescription: Opis wiadomości.\npubDate: ${pubDate}\n${more}`, `Treść: ${title}.`);
}

/** A JPEG as a camera writes it: with the place where it was taken and the camera's name. */
export function photograph(width: number, height: number, red = 120): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: { r: red, g: 90, b: 60 } } })
    .withExif({
      IFD0: { Make: 'Kamera', Model: 'Próba 1' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 24/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '20/1 56/1 0/1' },
    })
    .jpeg()
    .toBuffer();
}
