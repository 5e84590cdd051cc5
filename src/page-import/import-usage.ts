import type { Message } from '../content/new-entry/message.ts';

/** How the command is used. */
export const importUsage: Message = {
  pl: `Strona z innej witryny jako szkic wpisu:
  npm run import                                     pyta o wszystko
  npm run import -- https://www.example.pl/aktualnosci/12
  npm run import -- zapisana-strona.html --kind meeting --to content/meetings/2027-01-21-zebranie

Tekst, zdjęcia i dokumenty trafiają do nowego folderu. Tytuł i data tylko wtedy, gdy strona podaje je tak, by program mógł
je odczytać. Czego zabrakło, mówi komentarz na początku pliku. Niczego, co już jest, polecenie nie zmienia.

Argumenty:
  --kind      rodzaj: news (bez tego argumentu), meeting, workshop, page, publication, document, project
  --to        folder nowego wpisu; bez niego nazwa powstaje z daty i tytułu
  --title     tytuł, gdy ma być inny niż na stronie
  --date      data, gdy strona jej nie podaje: 2026-11-12 albo 2027-01-21T10:00
  --project   nazwa pliku albo folderu projektu
  --private   bierz także z własnego komputera i sieci
  --lang      język komunikatów: pl albo en
  --help      ta pomoc`,
  en: `A page of another site as the draft of an entry:
  npm run import                                     asks for everything
  npm run import -- https://www.example.org/news/12
  npm run import -- saved-page.html --kind meeting --to content/meetings/2027-01-21-meeting

The text, pictures and documents go into a new folder; the title and date only where the page says them so that a program
can read them. What is missing is said in a comment at the beginning of the file. Nothing that is there is changed.

Arguments:
  --kind      news (without this argument), meeting, workshop, page, publication, document or project
  --to        folder of the new entry; without it, its name is made of the date and title
  --title     title, where it is to be another than that of the page
  --date      date, where the page does not say it: 2026-11-12 or 2027-01-21T10:00
  --project   name of the project's file or folder
  --private   take from the own computer and network, too
  --lang      language of messages: pl or en
  --help      this help`,
};
