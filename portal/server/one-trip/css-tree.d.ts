// Parts of css-tree alone: the whole also knows the syntax of every property.

declare module 'css-tree/parser' {
  // biome-ignore lint/style/noDefaultExport: css-tree names it so
  export { parse as default } from 'css-tree';
}

declare module 'css-tree/generator' {
  // biome-ignore lint/style/noDefaultExport: css-tree names it so
  export { generate as default } from 'css-tree';
}

declare module 'css-tree/utils' {
  export { ident } from 'css-tree';
}
