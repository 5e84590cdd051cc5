import type { MetadataKind } from '../../picture-metadata/metadata-kind.ts';
import type { EditorLanguage } from '../../../schemas/editor-language.ts';
import { kind } from '../kind.ts';

/** What a picture carries, in words; never what it says. */
const metadataWords: Record<MetadataKind, Record<EditorLanguage, string>> = {
  gps: { pl: 'miejsce (GPS)', en: 'the place (GPS)' },
  exif: { pl: 'dane aparatu (EXIF)', en: "the camera's data (EXIF)" },
  xmp: { pl: 'dane z programu do zdjęć (XMP)', en: "a photo program's data (XMP)" },
  iptc: { pl: 'podpisy i nazwiska (IPTC)', en: 'captions and names (IPTC)' },
  comment: { pl: 'komentarz', en: 'a comment' },
  other: { pl: 'inne dane urządzenia albo programu', en: 'other data of a device or program' },
};

function carried(found: readonly MetadataKind[], language: EditorLanguage): string {
  return found.map((kind) => metadataWords[kind][language]).join(', ');
}

/** What pictures tell of themselves, which nobody meant to publish. */
export const metadataKinds = {
  'picture-location': kind<{ path: string }>('warning', {
    pl: ({ path }) =>
      `W zdjęciu ${path} zapisano, gdzie je zrobiono (GPS). Na stronę to nie trafi, ale zostanie w repozytorium. Usuń te dane z pliku.`,
    en: ({ path }) =>
      `The picture ${path} says where it was taken (GPS). That is not published, but stays in the repository. Remove it from the file.`,
  }),
  'attachment-camera-data': kind<{ path: string; found: readonly MetadataKind[] }>('error', {
    pl: ({ path, found }) =>
      `Obraz ${path} jest załącznikiem, więc trafi na stronę ze wszystkim, co w nim zapisano: ${carried(found, 'pl')}. Usuń te dane z pliku.`,
    en: ({ path, found }) =>
      `The picture ${path} is an attachment, so it is published with all that is written in it: ${carried(found, 'en')}. Remove that from the file.`,
  }),
  'picture-metadata-published': kind<{ found: readonly MetadataKind[] }>('error', {
    pl: ({ found }) =>
      `W tym obrazie jest coś, czego nie wolno publikować: ${carried(found, 'pl')}. Usuń te dane z pliku, z którego pochodzi: „npm run photos” zapisuje zdjęcia bez nich.`,
    en: ({ found }) =>
      `This picture carries what must not be published: ${carried(found, 'en')}. Remove it from the file that it comes from: "npm run photos" writes photographs without it.`,
  }),
  'picture-original-published': kind<Record<never, never>>('error', {
    pl: () =>
      'To zdjęcie trafiło na stronę takie, jakie leży w treści, bez zmniejszenia i bez oczyszczenia. Pokaż je polem wpisu albo jako ![opis](./plik.jpg).',
    en: () =>
      'This photograph got to the site as it lies in the content, neither made smaller nor cleaned. Show it by a field of an entry, or as ![description](./file.jpg).',
  }),
} as const;
