import { holds, type PriorityLevel, type WaitStartRule } from '@shared/model';
import { listed, waitInWords } from '../norwegian.ts';
import { inNorwegian } from '../words.ts';
import { lengthChange } from './length-change.ts';
import { hasLevels, municipal, type Side, sideInWords } from './side.ts';

/** The longest wait at each level, and from which day it counts. */
export function levels(before: Side, after: Side): string[] {
  const [old, now] = [levelsOf(before), levelsOf(after)];
  const without = [before, after].filter((side) => !hasLevels(side));
  if (without.length === 2) return [];
  if (without.length > 0) {
    const known = [...old.values(), ...now.values()].map(
      ({ level, wait }) => `nivå ${level} er ${waitInWords(wait)}`,
    );
    return without.map((side) => `Ingen frister: ${sideInWords(side)}. Ellers: ${listed(known)}.`);
  }
  const numbers = [...new Set([...old.keys(), ...now.keys()])].sort((a, b) => a - b);
  const changed = numbers.flatMap((number) => {
    const [was, is] = [old.get(number), now.get(number)];
    if (was === undefined) return is ? [`Nivå ${number} er nytt: ${waitInWords(is.wait)}`] : [];
    if (is === undefined) return [`Nivå ${number} finnes ikke lenger (${waitInWords(was.wait)})`];
    const [first, second] = [waitInWords(was.wait), waitInWords(is.wait)];
    const change = lengthChange(was.wait, is.wait, after.on);
    return first === second ? [] : [`Nivå ${number}: ${first} blir ${second}, ${change}`];
  });
  return [...changed, ...starts(before, after)];
}

function starts(before: Side, after: Side): string[] {
  const [old, now] = [startsOf(before), startsOf(after)];
  const told = (rules: WaitStartRule[]) => rules.map(({ text }) => inNorwegian(text)).join(' ');
  if (old.length === 0 || now.length === 0 || told(old) === told(now)) return [];
  return [`Ventetiden telles på en annen måte. Før: ${told(old)}`, `Nå: ${told(now)}`];
}

function levelsOf(side: Side): Map<number, PriorityLevel> {
  const own = municipal(side)?.priority?.levels.filter((level) => holds(level, side.on)) ?? [];
  return new Map(own.map((level) => [level.level, level]));
}

function startsOf(side: Side): WaitStartRule[] {
  return municipal(side)?.priority?.waitStart.filter((rule) => holds(rule, side.on)) ?? [];
}
