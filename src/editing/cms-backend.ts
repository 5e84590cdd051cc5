import type { EditorLanguage } from '../schemas/editor-language.ts';
import type { SiteEditing } from '../schemas/site-editing.ts';
import { commitMessages } from './commit-messages.ts';

/** Where a form saves, as Sveltia CMS takes it. */
export interface CmsBackend {
  name: string;
  repo?: string;
  branch?: string;
  api_root?: string;
  graphql_api_root?: string;
  base_url?: string;
  auth_methods?: readonly string[];
  [option: string]: unknown;
}

/** Servers of the services themselves, for whom has none of their own. */
const servers = { github: 'https://github.com', gitlab: 'https://gitlab.com', gitea: 'https://gitea.com' } as const;

/** Addresses that a service is asked at. */
interface ServiceAddresses {
  api: string;
  graphql?: string;
  /** Where pictures of people's accounts come from, and the state of the service. */
  beside: readonly string[];
}

function addressesOf({ service, server }: Pick<SiteEditing, 'service' | 'server'>): ServiceAddresses {
  const root = (server ?? servers[service]).replace(/\/+$/, '');
  if (service === 'gitlab') return { api: `${root}/api/v4`, graphql: `${root}/api/graphql`, beside: [] };
  if (service === 'gitea') return { api: `${root}/api/v1`, beside: [] };
  if (server !== undefined) return { api: `${root}/api/v3`, graphql: `${root}/api/graphql`, beside: [] };
  return {
    api: 'https://api.github.com',
    beside: ['https://www.githubstatus.com', 'https://avatars.githubusercontent.com'],
  };
}

/**
 * The repository of a site as the editing page reaches it. People sign in with a token of their own: other ways need
 * a server that passes secrets on.
 * @param language of what the history of the repository says
 */
export function cmsBackend({ service, repository, branch, server }: SiteEditing, language: EditorLanguage): CmsBackend {
  const { api, graphql } = addressesOf({ service, server });
  return {
    name: service,
    repo: repository,
    branch,
    api_root: api,
    ...(graphql !== undefined && { graphql_api_root: graphql }),
    ...(server !== undefined && { base_url: new URL(server).origin }),
    auth_methods: ['token'],
    // The commit status by which the workflow of `kronika create` says where a proposal is to be seen.
    ...(service !== 'gitea' && { preview_context: 'kronika/preview' }),
    commit_messages: commitMessages[language],
  };
}

/** Origins that the editing page asks, beside its own: for its security policy. */
export function backendOrigins(editing: Pick<SiteEditing, 'service' | 'server'>): string[] {
  const { api, beside } = addressesOf(editing);
  return [...new Set([new URL(api).origin, ...beside])];
}
