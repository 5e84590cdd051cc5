import type { IncomingMessage } from 'node:http';
import type { SiteEditing } from '../schemas/site-editing.ts';

/** A stand-in for the interface of a service that keeps repositories, as far as Sveltia CMS asks it. */
export interface GitStandIn {
  /** What it stands for. */
  service: SiteEditing['service'];
  /** The one token that is let in. */
  token: string;
  /** Lets the token run out: nobody is let in by it any more, and another one takes its place. */
  expire: () => void;
  /** Protects the main branch: it takes nothing but proposals. */
  protect: () => void;
  /** What `fetch` of the CMS gets; undefined for a path that is none of the interface. */
  answer: (request: IncomingMessage, url: URL) => Promise<{ status: number; body: unknown } | undefined>;
}

/** Name of the one project of a stand-in. */
export const standInProject = 'gmina/kronika';

/** Who signs in. */
export const standInPerson = { id: 7, name: 'Anna Przykładowa', username: 'anna', email: 'anna@example.org' };
