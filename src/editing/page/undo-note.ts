import { pageNote } from './note.ts';
import { accountToken } from './sign-in-by-address.ts';

/** What is said of a save that can be taken back. */
export interface UndoWords {
  saved: string;
  /** What the button does. */
  undo: string;
  close: string;
  /** Why nothing was taken back: a file is not as the save left it. */
  changed: string;
  failed: string;
}

/**
 * Offers to take a save back, where it was written to the folder of this computer.
 * @param address that takes the last save back
 * @returns what is to be called after each save
 */
export function undoNote(words: UndoWords, address: string): () => void {
  const note = pageNote();
  const undo = async () => {
    note.close();
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `token ${accountToken()}` },
      body: '{}',
    }).catch(() => undefined);
    // The forms read all entries anew.
    if (response?.ok) location.reload();
    else note.say(response?.status === 409 ? words.changed : words.failed, { [words.close]: note.close });
  };
  return () => {
    note.say(words.saved, { [words.undo]: () => void undo(), [words.close]: note.close });
  };
}
