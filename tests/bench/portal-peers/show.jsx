import { createRoot, hydrateRoot } from 'react-dom/client';

/** Draws a form in the page, or takes over the one that a server has drawn there. */
export function show(form) {
  const root = document.getElementById('root');
  if (root.hasChildNodes()) hydrateRoot(root, form);
  else createRoot(root).render(form);
}
