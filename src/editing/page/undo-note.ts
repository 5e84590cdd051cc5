import { type NoteItem, pageNote } from './note.ts';
import { accountToken } from './sign-in-by-address.ts';

/** What is said of a save that can be taken back. */
export interface UndoWords {
  saved: string;
  /** What the button does. */
  undo: string;
  close: string;
  /** That an entry was deleted, and what the button does then. */
  deleted: string;
  undoDeletion: string;
  /** What follows where other entries miss what was deleted. */
  missed: string;
  /** That what was deleted may be missed: nobody could be asked. */
  unknown: string;
  /** That a save was taken back, of `{files}`, and what the button does that takes back the one before it. */
  undone: string;
  undoEarlier: string;
  /** Why nothing was taken back: a file is not as the save left it. */
  changed: string;
  /** That there is no save any more. */
  nothing: string;
  failed: string;
}

/** What a server of this computer is asked about saves. */
export interface UndoAddresses {
  /** Takes the last save back. */
  undo: string;
  /** Tells what other entries miss since the last deletion. */
  leftBehind: string;
}

/** A save that was taken back, as the server tells it. */
interface Undone {
  paths: string[];
  /** Files of the save before it. */
  earlier?: string[];
}

/** Where it is kept what was taken back, until the forms have read all entries anew. */
const undoneBefore = 'kronika-undone';

/**
 * Offers to take a save back, where it was written to the folder of this computer, and then the one before it.
 * @returns what is to be called after each save, and after each deletion
 */
export function undoNote(words: UndoWords, addresses: UndoAddresses): { saved: () => void; deleted: () => void } {
  const note = pageNote();
  const close = { [words.close]: note.close };
  const ask = (address: string, request: RequestInit) =>
    fetch(address, {
      ...request,
      headers: { 'Content-Type': 'application/json', Authorization: `token ${accountToken()}` },
    }).catch(() => undefined);
  const undo = async () => {
    note.close();
    const response = await ask(addresses.undo, { method: 'POST', body: '{}' });
    if (response?.ok) {
      sessionStorage.setItem(undoneBefore, await response.text());
      // The forms read all entries anew.
      location.reload();
      return;
    }
    const faults: Partial<Record<number, string>> = { 404: words.nothing, 409: words.changed };
    note.say(faults[response?.status ?? 0] ?? words.failed, close);
  };
  const buttons = (label: string) => ({ [label]: () => void undo(), ...close });
  const undone = sessionStorage.getItem(undoneBefore);
  if (undone !== null) {
    sessionStorage.removeItem(undoneBefore);
    const { paths, earlier } = JSON.parse(undone) as Undone;
    const told = words.undone.replace('{files}', () => paths.join(', '));
    note.say(told, earlier === undefined ? close : buttons(words.undoEarlier));
  }
  let last = 0;
  return {
    saved: () => {
      last += 1;
      note.say(words.saved, buttons(words.undo));
    },
    deleted: () => {
      const turn = (last += 1);
      note.say(words.deleted, buttons(words.undoDeletion));
      void ask(addresses.leftBehind, {}).then(async (response) => {
        const missed = response?.ok ? itemsOf(await response.json()) : undefined;
        // Another save was told meanwhile.
        if (turn !== last || missed?.length === 0) return;
        const more = missed ? words.missed : words.unknown;
        note.say(`${words.deleted} ${more}`, buttons(words.undoDeletion), missed);
      });
    },
  };
}

function itemsOf(told: unknown): NoteItem[] {
  const left = told as { file: string; title?: string; message: string; form?: string }[];
  return left.map(({ file, title = file, message, form }) => ({ text: `${title}: ${message}`, link: form }));
}
