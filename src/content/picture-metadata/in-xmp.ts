import type { MetadataKind } from './metadata-kind.ts';

/** What a packet of XMP holds: GPS too, where it has any of the fields that Exif 2.3 for XMP names so. */
export function* inXmp(packet: Buffer): Iterable<MetadataKind> {
  yield 'xmp';
  if (packet.includes('exif:GPS')) yield 'gps';
}
