import { closeSync, openSync, readSync } from 'node:fs';
import { ownValue } from './own-value.ts';
import { type PictureType, pictureType, telling } from './picture-metadata/picture-type.ts';

/**
 * What a file is by its first bytes, as far as it matters what it is called. Libraries that know hundreds of
 * binary formats do not know those that stand most often in place of a file: text.
 */
export type FileSign =
  | PictureType
  | 'pdf'
  /** ZIP, which documents of Word, Excel and OpenDocument are too. */
  | 'zip'
  /** The older format of documents of Microsoft Office. */
  | 'office'
  | 'rtf'
  /** Other archives: RAR, 7z, gzip. */
  | 'archive'
  /** HTML: most often a message of failure that was saved in place of the file. */
  | 'web-page'
  /** A few lines that stand for a file that Git LFS keeps and did not fetch. */
  | 'lfs-pointer'
  | 'empty';

const signs: readonly [FileSign, RegExp][] = [
  ['empty', /^$/],
  // Git LFS specification, version 1, and the name that the program had before.
  ['lfs-pointer', /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?\n/],
  // ISO 32000-1, annex H.3.4.1: other bytes may stand before the header.
  ['pdf', /^[^]{0,1019}%PDF-/],
  ['zip', /^PK(?:\x03\x04|\x05\x06|\x07\x08)/],
  ['office', /^\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1/],
  ['rtf', /^\{\\rtf/],
  ['archive', /^(?:Rar!\x1A\x07|7z\xBC\xAF\x27\x1C|\x1F\x8B)/],
  ['web-page', /^(?:\xEF\xBB\xBF)?\s*(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|title|meta|script)[\s>]/i],
];

/**
 * Tells what a file is by its first bytes.
 * @param head at least the first `telling` bytes of the file, or all of it
 * @returns undefined for anything else
 */
export function fileSign(head: Buffer): FileSign | undefined {
  const text = head.toString('latin1', 0, Math.min(head.length, telling));
  return pictureType(head) ?? signs.find(([, sign]) => sign.test(text))?.[0];
}

/**
 * The same of a file on the disk.
 * @throws when it cannot be read
 */
export function signOfFile(path: string): FileSign | undefined {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(telling);
    return fileSign(head.subarray(0, readSync(file, head, 0, telling, 0)));
  } finally {
    closeSync(file);
  }
}

/** What files of an ending are. Documents of Office with a password are in the older format. */
const expected: Record<string, readonly FileSign[]> = {
  pdf: ['pdf'],
  ...Object.fromEntries(
    ['docx', 'docm', 'dotx', 'xlsx', 'xlsm', 'pptx', 'pptm', 'ppsx'].map((name) => [name, ['zip', 'office']]),
  ),
  ...Object.fromEntries(['odt', 'ods', 'odp', 'odg', 'ott', 'epub', 'zip', 'kmz'].map((name) => [name, ['zip']])),
  ...Object.fromEntries(['doc', 'xls', 'ppt', 'dot', 'pps'].map((name) => [name, ['office', 'rtf', 'zip']])),
  rtf: ['rtf'],
  jpg: ['jpeg'],
  jpeg: ['jpeg'],
  png: ['png'],
  webp: ['webp'],
  gif: ['gif'],
  tif: ['tiff'],
  tiff: ['tiff'],
  avif: ['heif'],
  heic: ['heif'],
  svg: ['svg'],
};

/**
 * Whether a file is what its name says, as far as that can be told.
 * @param ending without the point, in lower case
 * @param sign by its first bytes
 */
export function isAsCalled(ending: string, sign: FileSign | undefined): boolean {
  if (sign === 'empty' || sign === 'lfs-pointer') return false;
  const signsOfEnding = ownValue(expected, ending);
  return signsOfEnding === undefined || (sign !== undefined && signsOfEnding.includes(sign));
}
