/*
 * Stands in the page itself and fetches what can wait until the page is shown: scripts that it is
 * read without, and what it is installed by.
 */
{
  const { scripts, manifest } = document.currentScript?.dataset ?? {};
  const add = (name: string, attributes: object) =>
    document.head.append(Object.assign(document.createElement(name), attributes));

  addEventListener('load', () =>
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      if (scripts) for (const src of scripts.split(' ')) add('script', { type: 'module', src });
      if (manifest) add('link', { rel: 'manifest', href: manifest });
    }).observe({ type: 'paint', buffered: true }),
  );
}
