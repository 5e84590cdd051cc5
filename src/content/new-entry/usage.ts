import type { Message } from './message.ts';

/** How the command is used, for those who ask and for those who cannot be asked. */
export const usage: Message = {
  pl: `Nowy wpis:
  npm run new                                        zapyta o wszystko
  npm run new -- --kind meeting --title "Trzecie spotkanie" --date 2027-01-21T10:00 --project dolina-trzech-rzek
  npm run new -- --translate meetings/2012-06-20-legionowo --locale en

Argumenty:
  --kind       rodzaj: project, meeting, workshop, gallery, news, publication, document, page,
               organisation, place, series
  --title      tytuł albo nazwa
  --date       data: 2027, 2027-01, 2027-01-21 albo 2027-01-21T10:00
  --project    nazwa pliku albo folderu projektu
  --series     nazwa pliku cyklu; tylko warsztaty
  --folder     folder zamiast pliku, gdy będą zdjęcia albo pliki do pobrania
  --translate  wpis, który tłumaczysz: folder i nazwa
  --locale     język tłumaczenia
  --lang       język komunikatów: pl albo en
  --help       ta pomoc`,
  en: `A new entry:
  npm run new                                        asks for everything
  npm run new -- --kind meeting --title "Third meeting" --date 2027-01-21T10:00 --project dolina-trzech-rzek
  npm run new -- --translate meetings/2012-06-20-legionowo --locale en

Arguments:
  --kind       project, meeting, workshop, gallery, news, publication, document, page, organisation,
               place or series
  --title      title or name
  --date       date: 2027, 2027-01, 2027-01-21 or 2027-01-21T10:00
  --project    name of the project's file or folder
  --series     name of the series' file; workshops only
  --folder     a folder instead of a file, for pictures and files to download
  --translate  the entry that you translate: folder and name
  --locale     language of the translation
  --lang       language of messages: pl or en
  --help       this help`,
};
