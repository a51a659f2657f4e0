import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useReferral } from '../context.ts';

/**
 * Moves the focus as a page load would: to the heading of a new place, and to the summary of
 * what must be put right. The title of the window says where one is.
 */
export function useFocus(): RefObject<HTMLDivElement | null> {
  const { model } = useReferral();
  const root = useRef<HTMLDivElement>(null);
  const place = model.place.value;
  const stops = model.stops.value;
  const shown = useRef({ place, title: '' });

  useEffect(() => {
    if (shown.current.title === '') shown.current.title = document.title;
    if (shown.current.place === place) return;
    shown.current.place = place;
    const heading = root.current?.querySelector('h1');
    document.title = [heading?.textContent, shown.current.title].filter(Boolean).join(' – ');
    scrollTo({ top: 0 });
    focus(heading);
  }, [place]);

  useEffect(() => {
    if (stops > 0) focus(root.current?.querySelector('#errors'));
  }, [stops]);

  return root;
}

function focus(element: Element | null | undefined): void {
  if (!(element instanceof HTMLElement)) return;
  element.tabIndex = -1;
  element.focus();
}
