import type { Message } from '../content/new-entry/message.ts';
import { limits } from './limits.ts';

/** How the command is used. */
export const photosUsage: Message = {
  pl: `Zdjęcia z aparatu do galerii:
  npm run photos -- <folder albo pliki> --to content/galleries/<nazwa>
  npm run photos -- /media/karta/DCIM --to content/galleries/2027-02-18-zebranie --captions podpisy.csv

Zdjęcia są obracane, zmniejszane do ${limits.side} pikseli i oczyszczane z danych aparatu. Oryginały zostają bez zmian.
To samo polecenie można przerwać i powtórzyć.

Argumenty:
  --to        folder galerii
  --captions  tabela CSV z kolumnami: plik; opis; podpis; autor
  --lang      język komunikatów: pl albo en
  --help      ta pomoc`,
  en: `Photographs from a camera to a gallery:
  npm run photos -- <folder or files> --to content/galleries/<slug>
  npm run photos -- /media/card/DCIM --to content/galleries/2027-02-18-meeting --captions captions.csv

Photographs are turned upright, bounded to ${limits.side} pixels and freed of camera data. The originals stay as they are.
The same command can be stopped and run again.

Arguments:
  --to        folder of the gallery
  --captions  CSV table with the columns file; alt; caption; credit
  --lang      language of messages: pl or en
  --help      this help`,
};
