import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { withName } from './norwegian-name.tsx';

describe('a sentence with a Norwegian name', () => {
  const shown = (sentence: (name: string) => string) =>
    renderToString(h('p', null, withName(sentence, 'Ås')));

  it('marks the name wherever the language puts it, and no word like it', () => {
    expect(shown((name) => `Du bor i ${name}, på Åsen.`)).toBe(
      '<p>Du bor i <bdi lang="nb">Ås</bdi>, på Åsen.</p>',
    );
    expect(shown((name) => `${name}: ${name}`)).toBe(
      '<p><bdi lang="nb">Ås</bdi>: <bdi lang="nb">Ås</bdi></p>',
    );
  });

  it('is left as it is where it names nothing', () => {
    expect(shown(() => 'Ingen.')).toBe('<p>Ingen.</p>');
  });
});
