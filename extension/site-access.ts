import type { PackId } from '@shared/model';
import * as v from 'valibot';
import { sitePattern } from './browser/site-pattern.ts';
import { type Origin, OriginSchema, readSettings, saveSettings } from './settings.ts';

export type AddressProblem = 'empty' | 'notAddress' | 'notSecure';

/** The origin of an address as people type or paste it: with or without a path or `https://`. */
export function originOf(typed: string): { origin: Origin } | { problem: AddressProblem } {
  const text = typed.trim();
  if (text === '') return { problem: 'empty' };
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return { problem: 'notAddress' };
  const { protocol, hostname, origin } = new URL(address);
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1';
  if (protocol !== 'https:' && !(protocol === 'http:' && isLocal)) return { problem: 'notSecure' };
  if (!isLocal && !hostname.includes('.') && !hostname.startsWith('[')) {
    return { problem: 'notAddress' };
  }
  return { origin: v.parse(OriginSchema, origin) };
}

/**
 * Asks the browser for access to one site and, where it is given, puts the site on the list.
 * Must be called straight from a click: the browser asks the user only then.
 */
export async function grantSite(
  origin: Origin,
  pack: PackId,
): Promise<'granted' | 'denied' | 'already'> {
  if (!(await askAccess(origin))) return 'denied';
  const { sites } = await readSettings();
  if (sites.some((site) => site.origin === origin)) return 'already';
  await saveSettings({ sites: [...sites, { origin, pack, on: true }] });
  return 'granted';
}

/** Asks the browser for access. Must be called straight from a click. */
export function askAccess(origin: Origin): Promise<boolean> {
  return chrome.permissions.request({ origins: [sitePattern(origin)] });
}

export function hasAccess(origin: Origin): Promise<boolean> {
  return chrome.permissions.contains({ origins: [sitePattern(origin)] });
}

/** Takes the site off the list and gives the access back to the browser. */
export async function removeSite(origin: Origin): Promise<void> {
  const { sites } = await readSettings();
  await saveSettings({ sites: sites.filter((site) => site.origin !== origin) });
  await chrome.permissions.remove({ origins: [sitePattern(origin)] });
}
