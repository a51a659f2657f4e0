/** Colours of the tokens where no style sheet reaches: the browser's own bars, an installed app. */
export const theme = {
  /** The header's ground, which the browser's bar continues. */
  light: '#fffefb',
  dark: '#24211d',
  /** The page's ground, while the first page of an app is on its way. */
  ground: '#fbf8f3',
};
