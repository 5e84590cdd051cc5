/** Where the CMS keeps who is signed in. */
const account = 'sveltia-cms.user';

/**
 * Signs in by what stands behind `#token=` in the address, as `kronika edit` opens it, and takes it out of the address
 * and of the history. A part behind `#` is never sent anywhere.
 * @param backendName as the configuration names it
 */
export function signInByAddress(backendName: string): void {
  const token = /^#token=([\w-]+)$/.exec(location.hash)?.[1];
  if (token === undefined) return;
  localStorage.setItem(account, JSON.stringify({ backendName, token }));
  history.replaceState(null, '', location.pathname + location.search);
}

/** The token of who is signed in; empty where nobody is. */
export function accountToken(): string {
  const { token } = JSON.parse(localStorage.getItem(account) ?? '{}') as { token?: string };
  return token ?? '';
}
