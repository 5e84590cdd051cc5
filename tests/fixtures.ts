import sharp from 'sharp';

/** Settings of the smallest site. */
export const settings = 'name: Partnerstwo\naddress: https://example.org/\n';

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
