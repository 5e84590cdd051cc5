/**
 * A PNG as an icon file, which browsers look for at `/favicon.ico` whatever a page says: a header of
 * 6 bytes, one entry of 16, and the picture as it is. Numbers are little-endian.
 * The structures ICONDIR and ICONDIRENTRY: https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10);
 * PNG within them, since Windows Vista: https://devblogs.microsoft.com/oldnewthing/20101022-00/?p=12473.
 * @param png the picture
 * @param size its width and height in px, below 256
 */
export function ico(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const header = new DataView(new ArrayBuffer(22));
  header.setUint16(2, 1, true); // an icon, not a cursor
  header.setUint16(4, 1, true); // how many pictures
  header.setUint8(6, size);
  header.setUint8(7, size);
  header.setUint16(10, 1, true); // colour planes
  header.setUint16(12, 32, true); // bits a pixel
  header.setUint32(14, png.length, true);
  header.setUint32(18, header.byteLength, true); // where the picture begins
  const file = new Uint8Array(header.byteLength + png.length);
  file.set(new Uint8Array(header.buffer));
  file.set(png, header.byteLength);
  return file;
}
