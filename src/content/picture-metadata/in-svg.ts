import type { MetadataKind } from './metadata-kind.ts';
import { inXmp } from './in-xmp.ts';

/**
 * Reads a drawing: packets of XMP, and photographs that are embedded in it. A licence or a title in
 * RDF is what drawings say in public, and stays.
 * @param inPicture reads an embedded picture
 */
export function* inSvg(bytes: Buffer, inPicture: (bytes: Buffer) => MetadataKind[]): Iterable<MetadataKind> {
  if (bytes.includes('<?xpacket') || bytes.includes('xmpmeta')) yield* inXmp(bytes);
  for (const [, data = ''] of bytes.toString('latin1').matchAll(/data:image\/[\w+.-]+;base64,([\w+/=\s]+)/g))
    yield* inPicture(Buffer.from(data, 'base64'));
}
