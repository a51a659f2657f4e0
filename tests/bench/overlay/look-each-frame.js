// Evaluated in the content script's own world, where the closed layer can be looked into.
(() => {
  const longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      longTasks.push({ at: startTime, ms: duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  const pillsNow = () =>
    [...document.documentElement.children].reduce((sum, one) => {
      const root = chrome.dom.openOrClosedShadowRoot(one);
      return sum + (root?.querySelectorAll('.pill').length ?? 0);
    }, 0);
  return new Promise((resolve) => {
    let last = { pills: 0, at: 0 };
    let framesSinceDrawn = 0;
    let painted = 0;
    const look = () => {
      requestAnimationFrame(look);
      const now = performance.now();
      const pills = pillsNow();
      if (pills !== last.pills) last = { pills, at: now };
      const [drawn] = performance.getEntriesByName('ready');
      if (drawn === undefined) return;
      framesSinceDrawn += 1;
      // the frame before this one laid the rows out and painted them
      if (framesSinceDrawn === 2) painted = now;
      if (pills === 0 || framesSinceDrawn < 3 || now - last.at < 1000) return;
      const after = longTasks.filter(({ at }) => at > painted).map(({ ms }) => ms);
      resolve({ drawn: drawn.startTime, painted, hinted: last.at, pills, longTasks: after });
    };
    look();
  });
})();
