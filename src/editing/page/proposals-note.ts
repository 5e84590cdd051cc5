import { pageNote } from './note.ts';

/** What is said where a branch takes nothing but proposals. */
export interface ProposalsWords {
  /** That what was written can be saved as one. */
  offer: string;
  /** What the button does. */
  turnOn: string;
  close: string;
  /** What is said from then on when a branch is protected: that somebody has to agree. */
  refused: string;
}

/** Where it is kept that somebody saves proposals: as long as the tab is open, since the site may allow more by then. */
const kept = 'kronika-proposals';

/** Whether somebody chose to save proposals where the site does not ask for them. */
export function savesProposals(): boolean {
  return sessionStorage.getItem(kept) !== null;
}

/**
 * Offers to go on with proposals. The page starts anew for that, and the CMS offers to restore what was written.
 * @returns what is to be called when a save was refused
 */
export function proposalsNote(words: ProposalsWords): () => void {
  const note = pageNote();
  const turnOn = () => {
    sessionStorage.setItem(kept, 'yes');
    location.reload();
  };
  return () => {
    note.say(words.offer, { [words.turnOn]: turnOn, [words.close]: note.close });
  };
}
