/** Where the page is, from the part of the address after `#`. */
export type Route = { view: 'worklist' } | { view: 'referral'; id: string };

export const worklistAddress = '#/arbeidsliste';

export function referralAddress(id: string): string {
  return `#/henvisning/${encodeURIComponent(id)}`;
}

export function readRoute(hash: string): Route {
  const id = /^#\/henvisning\/([\w-]+)$/.exec(hash)?.[1];
  return id === undefined ? { view: 'worklist' } : { view: 'referral', id };
}
