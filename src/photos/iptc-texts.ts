/** Texts that a photographer wrote into a picture. */
export interface WrittenTexts {
  /** What the picture is about. */
  caption?: string;
  /** Names of those who made it. */
  creators?: string[];
  /** The words that its owner wants to be shown with it. */
  creditLine?: string;
}

/**
 * Reads caption, by-line and credit from an IPTC-IIM 4.2 block (datasets 2:120, 2:80 and 2:110). The block may lie
 * within Photoshop's image resources (Adobe, Photoshop File Formats: resource 1028), as in JPEG.
 * Texts are UTF-8 where the block says so (1:90) or they read as such; others come from offices that used Windows-1250.
 * @param bytes the block; what is damaged ends the reading
 */
export function iptcTexts(bytes: Buffer): WrittenTexts {
  const datasets = [...readDatasets(withinResources(bytes))];
  const isUtf8 = datasets.some(({ key, value }) => key === '1:90' && value.toString('latin1') === '\x1b%G');
  const texts = (key: string) =>
    datasets
      .filter((dataset) => dataset.key === key)
      .map(({ value }) => decode(value, isUtf8).trim())
      .filter((text) => text !== '');
  const [caption] = texts('2:120');
  const [creditLine] = texts('2:110');
  const creators = texts('2:80');
  return {
    ...(caption !== undefined && { caption }),
    ...(creators.length > 0 && { creators }),
    ...(creditLine !== undefined && { creditLine }),
  };
}

/** The datasets of a block: 0x1C, record, number, length in two bytes, value. */
function* readDatasets(block: Buffer): Generator<{ key: string; value: Buffer }> {
  for (let at = 0; at + 5 <= block.length && block[at] === 0x1c;) {
    const length = block.readUInt16BE(at + 3);
    // Longer datasets than 32 kB are pictures within the picture.
    if (length > 0x7fff || at + 5 + length > block.length) return;
    yield { key: `${block[at + 1]}:${block[at + 2]}`, value: block.subarray(at + 5, at + 5 + length) };
    at += 5 + length;
  }
}

/** The resource with the IPTC block; the bytes themselves where they are no resources. */
function withinResources(bytes: Buffer): Buffer {
  let at = bytes.indexOf('8BIM', 0, 'latin1');
  if (bytes[0] === 0x1c || at < 0) return bytes;
  while (at + 12 <= bytes.length && bytes.toString('latin1', at, at + 4) === '8BIM') {
    const id = bytes.readUInt16BE(at + 4);
    // A name and a value are each filled up to an even length; the name's own length counts in.
    const sizeAt = at + 6 + even(1 + (bytes[at + 6] ?? 0));
    if (sizeAt + 4 > bytes.length) break;
    const size = bytes.readUInt32BE(sizeAt);
    if (id === 0x0404) return bytes.subarray(sizeAt + 4, sizeAt + 4 + size);
    at = sizeAt + 4 + even(size);
  }
  return Buffer.alloc(0);
}

function even(length: number): number {
  return length + (length % 2);
}

function decode(value: Buffer, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(value);
  } catch {
    return new TextDecoder('windows-1250').decode(value);
  }
}
