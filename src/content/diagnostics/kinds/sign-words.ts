import type { FileSign } from '../../file-sign.ts';
import type { EditorLanguage } from '../../../schemas/editor-language.ts';

/** What a file is by its first bytes, in words. */
export const signWords: Record<FileSign, Record<EditorLanguage, string>> = {
  jpeg: { pl: 'JPEG', en: 'a JPEG' },
  png: { pl: 'PNG', en: 'a PNG' },
  webp: { pl: 'WebP', en: 'a WebP' },
  gif: { pl: 'GIF', en: 'a GIF' },
  tiff: { pl: 'TIFF', en: 'a TIFF' },
  heif: { pl: 'AVIF albo HEIC', en: 'an AVIF or HEIC' },
  svg: { pl: 'SVG', en: 'an SVG drawing' },
  ico: { pl: 'ikona (ICO)', en: 'an icon (ICO)' },
  pdf: { pl: 'PDF', en: 'a PDF' },
  zip: { pl: 'archiwum ZIP albo dokument (docx, xlsx, odt)', en: 'a ZIP archive or a document (docx, xlsx, odt)' },
  office: {
    pl: 'starszy dokument Worda, Excela albo PowerPointa',
    en: 'an older document of Word, Excel or PowerPoint',
  },
  rtf: { pl: 'dokument RTF', en: 'an RTF document' },
  archive: { pl: 'archiwum', en: 'an archive' },
  'web-page': {
    pl: 'strona internetowa, zwykle komunikat o błędzie zapisany zamiast pliku',
    en: 'a web page, most often a message of failure that was saved in place of the file',
  },
  'lfs-pointer': { pl: 'wskaźnik Git LFS', en: 'a pointer of Git LFS' },
  empty: { pl: 'plik pusty', en: 'empty' },
};
