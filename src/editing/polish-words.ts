import { ownValue } from '../content/own-value.ts';

/** Words of Sveltia CMS, as its files of languages have them: texts, or groups of them. */
interface Words {
  [key: string]: string | Words;
}

/** A sentence by the number of things it is about, as MessageFormat 2 writes it. */
function byCount(one: string, few: string, many: string): string {
  return `.input {$count :integer} .match $count one {{${one}}} few {{${few}}} many {{${many}}} * {{${many}}}`;
}

/**
 * What Sveltia CMS 0.221.1 says in English where it speaks Polish, as far as editors come across it. Left out are faults
 * of the configuration, which Kronika makes, and storage that it has none of.
 */
export const polishWords: Readonly<Record<string, string>> = {
  select_item: 'Zaznacz: {$name}',
  folders: 'Foldery',
  more_folders: 'Więcej folderów',
  sign_in_using_access_token_workflow_note:
    'Zmiany zapisują się tu jako propozycje, więc token musi też pozwalać na odczyt i zapis pull requestów.',
  sign_in_with_link: 'Zaloguj się linkiem',
  sign_in_with_link_confirmation:
    'Ten link zaloguje Cię w serwisie {$service} jako {$account} i skopiuje ustawienia z urządzenia, na którym powstał. Przejdź dalej tylko wtedy, gdy to Ty go utworzyłeś albo utworzyłaś.',
  domain: 'Domena',
  file_unavailable: 'Niedostępny',
  file_unavailable_description: 'Nie udało się wczytać tego pliku. Być może został przeniesiony albo usunięty.',
  back_to_parent_folder: 'Wróć do folderu wyżej',
  new_folder: 'Nowy folder',
  new_folder_name: 'Nazwa folderu',
  new_folder_create: 'Utwórz',
  new_folder_description: 'Nowy folder powstanie w „{$folder}”.',
  'new_folder_error.empty': 'Wpisz nazwę folderu.',
  'new_folder_error.invalid': 'Nazwa folderu nie może zawierać ukośników ani zaczynać się od kropki.',
  'new_folder_error.duplicate': 'Folder albo plik o tej nazwie już tu jest.',
  creating_folder: 'Tworzenie folderu…',
  creating_folder_failed: 'Nie udało się utworzyć folderu.',
  folder_options: 'Opcje folderu',
  show_folder_options: 'Pokaż opcje folderu',
  rename_folder: 'Zmień nazwę folderu',
  delete_folder: 'Usuń folder',
  enter_new_name_for_folder: byCount(
    'Wpisz nową nazwę. Plik z tego folderu zostanie przeniesiony, a wpisy, które z niego korzystają, zmienione.',
    'Wpisz nową nazwę. {$count} pliki z tego folderu zostaną przeniesione, a wpisy, które z nich korzystają, zmienione.',
    'Wpisz nową nazwę. Pliki z tego folderu ({$count}) zostaną przeniesione, a wpisy, które z nich korzystają, zmienione.',
  ),
  enter_new_name_for_external_folder: byCount(
    'Wpisz nową nazwę. Plik z tego folderu dostanie nowy adres: popraw wpisy, które z niego korzystają.',
    'Wpisz nową nazwę. {$count} pliki z tego folderu dostaną nowe adresy: popraw wpisy, które z nich korzystają.',
    'Wpisz nową nazwę. Pliki z tego folderu ({$count}) dostaną nowe adresy: popraw wpisy, które z nich korzystają.',
  ),
  confirm_deleting_folder: byCount(
    'Czy na pewno usunąć folder „{$name}” razem z plikiem, który w nim jest?',
    'Czy na pewno usunąć folder „{$name}” razem z {$count} plikami, które w nim są?',
    'Czy na pewno usunąć folder „{$name}”? Liczba plików w nim: {$count}.',
  ),
  renaming_folder: 'Zmienianie nazwy folderu…',
  renaming_folder_failed: 'Nie udało się zmienić nazwy folderu.',
  deleting_folder: 'Usuwanie folderu…',
  deleting_folder_failed: 'Nie udało się usunąć folderu.',
  replace_file: 'Zastąp plik',
  replace_image: 'Zastąp obraz',
  remove_file: 'Usuń plik',
  remove_image: 'Usuń obraz',
  deleting_referenced_assets_note: byCount(
    'Zniknie też odwołanie do niego w jednym wpisie.',
    'Znikną też odwołania do niego w {$count} wpisach.',
    'Znikną też odwołania do niego w {$count} wpisach.',
  ),
  cannot_delete_referenced_assets: byCount(
    'Tego pliku nie można usunąć: bez niego następujące pola we wpisach byłyby nieprawidłowe. Najpierw popraw te wpisy.',
    'Tych plików nie można usunąć: bez nich następujące pola we wpisach byłyby nieprawidłowe. Najpierw popraw te wpisy.',
    'Tych plików nie można usunąć: bez nich następujące pola we wpisach byłyby nieprawidłowe. Najpierw popraw te wpisy.',
  ),
  deleting_referenced_entries_note: byCount(
    'Zniknie też odwołanie do niego w jednym innym wpisie.',
    'Znikną też odwołania do niego w {$count} innych wpisach.',
    'Znikną też odwołania do niego w {$count} innych wpisach.',
  ),
  cannot_delete_referenced_entries: byCount(
    'Tego wpisu nie można usunąć: bez niego następujące pola w innych wpisach byłyby nieprawidłowe. Najpierw popraw tamte wpisy.',
    'Tych wpisów nie można usunąć: bez nich następujące pola w innych wpisach byłyby nieprawidłowe. Najpierw popraw tamte wpisy.',
    'Tych wpisów nie można usunąć: bez nich następujące pola w innych wpisach byłyby nieprawidłowe. Najpierw popraw tamte wpisy.',
  ),
  show_errors: 'Pokaż błędy',
  folder_created: 'Folder utworzony.',
  folder_path: 'Ścieżka folderu',
  folder_contents: 'Zawartość',
  x_folders: byCount('{$count} folder', '{$count} foldery', '{$count} folderów'),
  folder_renamed: 'Nazwa folderu zmieniona.',
  folder_deleted: 'Folder usunięty.',
  'entry_sidebar.slug.title': 'Nazwa w adresie',
  'entry_sidebar.slug.generated_on_save':
    'Nazwa w adresie powstanie z treści wpisu, gdy go zapiszesz. Data i godzina w niej będą takie jak przy zapisie.',
  'entry_sidebar.slug.unavailable': 'Ten wpis nie ma nazwy w adresie.',
  'save_conflict.title': 'Ktoś zmienił ten wpis',
  'save_conflict.modified_by': '{$name}: zmiana tego wpisu {$date}, po tym, jak go tu otwarto.',
  'save_conflict.modified': 'Ten wpis zmienił się w miejscu, w którym są treści, po tym, jak go tu otwarto.',
  'save_conflict.deleted': 'Ten wpis usunięto z miejsca, w którym są treści, po tym, jak go tu otwarto.',
  'save_conflict.overwrite_warning': 'Jeśli teraz zapiszesz, tamte zmiany przepadną.',
  'save_conflict.recreate_warning': 'Jeśli teraz zapiszesz, wpis powstanie na nowo.',
  'save_conflict.save_anyway': 'Zapisz mimo to',
  'save_conflict.branch_moved': 'W trakcie zapisu ktoś inny zapisał coś w repozytorium. Zapisz jeszcze raz.',
  'remote_change.reload_entry': 'Wczytaj wpis na nowo',
  'remote_change.confirm_reloading_entry':
    'Czy na pewno wczytać wpis na nowo? To, czego nie zapisano w tym formularzu, przepadnie.',
  list_item_options: 'Opcje elementu listy',
  'relation_field.save_together_hint': '{$name}: nowy wpis zapisze się razem z tym, który redagujesz.',
  'relation_field.add_failed': '{$name}: nie udało się dodać. Szczegóły są w konsoli przeglądarki.',
  'assets_dialog.title.folder': 'Wybierz folder',
  'assets_dialog.selected_folder': 'Wybrany folder: {$path}',
  'assets_dialog.selected_folders': byCount(
    'Wybrano {$count} folder',
    'Wybrano {$count} foldery',
    'Wybrano {$count} folderów',
  ),
  'assets_dialog.no_subfolders': 'W tym folderze nie ma innych folderów.',
  'status.deploying': 'W drodze na stronę',
  'workflow.deploying_deletion': 'Usunięcie',
};

/**
 * Adds words to those that Sveltia CMS has in Polish. What it has itself, stays.
 * @param file its file of the language, as JSON
 * @returns the same with the words added, as JSON
 */
export function withPolishWords(file: string): string {
  const words = JSON.parse(file) as Words;
  for (const [path, text] of Object.entries(polishWords)) put(words, path.split('.'), text);
  return JSON.stringify(words);
}

function put(words: Words, [key = '', ...rest]: readonly string[], text: string): void {
  const known = ownValue(words, key);
  if (rest.length === 0) words[key] = known ?? text;
  else put(typeof known === 'object' ? known : (words[key] = {}), rest, text);
}
