/** The entrance, as a picture of its own: served at `/favicon.svg`. */
export const favicon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#16553c"/><path d="M8 26V15a8 8 0 0 1 16 0v11M12.5 26V15.5a3.5 3.5 0 0 1 7 0V26M6 26h20" fill="none" stroke="#fff" stroke-width="2.2" stroke-linecap="round"/></svg>';

/** The same within a page, so that it need not be fetched. */
export const faviconInside = `data:image/svg+xml,${favicon
  .replaceAll('"', "'")
  .replaceAll(/[<>#]/g, encodeURIComponent)}`;
