const systems = [
  [/android/i, 'Android'],
  [/iphone|ipad|ios/i, 'iPhone / iPad'],
  [/mac/i, 'Mac'],
  [/win/i, 'Windows'],
  [/cros/i, 'Chromebook'],
  [/linux/i, 'Linux'],
] as const;

/** What kind of device this is, in a word that its holder knows; undefined where it does not say. */
export function deviceName({ userAgent }: { userAgent: string }): string | undefined {
  return systems.find(([sign]) => sign.test(userAgent))?.[1];
}
