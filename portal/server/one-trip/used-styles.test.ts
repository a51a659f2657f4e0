import { describe, expect, it } from 'vitest';
import { readRules } from './read-rules.ts';
import { usedStyles } from './used-styles.ts';

const used = (css: string, html: string) => usedStyles(readRules(css), html);

describe('the styles that a page uses', () => {
  it.each([
    ['an element', 'main{a:b}', '<main>'],
    ['a class among others', '.two{a:b}', '<p class="one two three">'],
    ['an escaped class', '.a\\:b{a:b}', '<p class="a:b">'],
    ['an id', '#main{a:b}', '<p id="main">'],
    ['an attribute', '[aria-current]{a:b}', '<a href="/" aria-current="page">'],
    ['an attribute without a value', '[data-main]{a:b}', '<p data-main>'],
    ['a value of one', '[data-kind="good"]{a:b}', '<p data-kind="good">'],
    ['the beginning of a value', '[href^=http]{a:b}', '<a href="https://a.example/?a=1>2">'],
    ['a state that comes and goes', 'a:hover::after{a:b}', '<a href="/">'],
    ['what is opened', '.more[open]>summary{a:b}', '<details class="more"><summary>'],
    ['what scripts show', '.banner[hidden]{a:b}', '<p class="banner">'],
    ['what is not', 'p:not(.one,.two){a:b}', '<p>'],
    ['one of several', ':is(.one,.two) a{a:b}', '<p class="two"><a>'],
    ['what holds another', 'p:has(>input:checked){a:b}', '<p><input/></p>'],
    ['a place', ':root,*,p:nth-child(2n+1){a:b}', '<p>'],
    ['a language', 'p:lang(en){a:b}', '<p lang="en-GB">'],
    ['what is drawn', 'svg linearGradient{a:b}', '<svg><linearGradient id="a"></svg>'],
    ['what a condition holds', '@media print{p{a:b}}', '<p>'],
    ['what moves', '@keyframes x{0%{opacity:0}to{opacity:1}}p{animation:x 1s}', '<p>'],
    ['what stands within a rule', 'p{a:b;&:hover{c:d}e:f}', '<p>'],
    ['quoted braces', 'p:after{content:"}{;"}p{a:url(data:x;{})}', '<p>'],
  ])('hold %s', (_, css, html) => {
    expect(used(css, html)).toBe(css);
  });

  it.each([
    ['an element', 'table{a:b}', '<p title="table">'],
    ['a class', '.one{a:b}', '<p class="one-two" id="one">'],
    ['another value', '[data-kind=good]{a:b}', '<p data-kind="bad">'],
    ['one of two that are needed', '.one .two{a:b}', '<p class="one">'],
    ['none of several', ':is(.one,.two) a{a:b}', '<a class="three">'],
    ['what holds nothing of the kind', 'p:has(input){a:b}', '<p>'],
    ['another language', 'p:lang(ar){a:b}', '<p lang="nb">'],
    ['what nothing is', 'button:disabled{a:b}', '<button>'],
    ['what stands in vain within a rule', 'p{& .one{a:b}}', '<p>'],
    ['what would move nothing', '@keyframes x{0%{a:b}}.one{animation:x 1s}', '<p>'],
    ['an empty condition', '@media print{.one{a:b}}', '<p>'],
  ])('leave out %s', (_, css, html) => {
    expect(used(css, html)).toBe('');
  });

  it('hold of a list only what is there', () => {
    expect(used('h1,.none,:is(h2,h3){a:b}', '<h1></h1><h3></h3>')).toBe('h1,:is(h2,h3){a:b}');
  });

  it('hold the values that something asks for, and those that these ask for', () => {
    const css = ':root{--a:var(--b,1);--b:2;--c:3;--d:4}p{color:var(--a)}';
    expect(used(css, '<p><svg fill="var(--d)"></svg></p>')).toBe(
      ':root{--a:var(--b,1);--b:2;--d:4}p{color:var(--a)}',
    );
  });

  it('keep the order of layers, also of empty ones', () => {
    const css = '@layer one,two;@layer two{.none{a:b}}@layer one{p{a:b}}';
    expect(used(css, '<p>')).toBe('@layer one,two;@layer two{}@layer one{p{a:b}}');
  });

  it.each(['p{a b}', 'p[{a:b}', 'p..q{a:b}', '}p{a:b}'])('are not read from %s', (css) => {
    expect(() => readRules(css)).toThrow('cannot be read');
  });
});
