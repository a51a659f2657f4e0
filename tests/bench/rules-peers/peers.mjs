import { LogicEngine } from 'json-logic-engine';
import jsonLogic from 'json-logic-js';
import { Engine } from 'json-rules-engine';

/**
 * The engines, each given the plain rules in its own form. `ask` answers with the ids of the
 * rules that hold for one patient's flat facts.
 * @param {{ id: string, level: number, when: object }[]} rules
 */
export function peers(rules) {
  const logics = rules.map(({ id, when }) => ({ id, logic: toJsonLogic(when) }));
  return [
    { name: 'json-logic-engine 5.0.7 run(), one expression', ask: inOne(logics) },
    { name: 'json-logic-engine 5.0.7 run(), rule by rule', ask: ruleByRule(logics) },
    { name: 'json-logic-engine 5.0.7 build()', ask: built(logics) },
    { name: 'json-logic-js 2.0.5', ask: jsonLogicJs(logics) },
    { name: 'json-rules-engine 7.3.1', ask: jsonRulesEngine(rules) },
  ];
}

/** The engine remembers expressions that it has met: as one, or each by itself. */
function inOne(logics) {
  const engine = new LogicEngine();
  const all = { merge: logics.map(({ id, logic }) => ({ if: [logic, id, []] })) };
  return (facts) => engine.run(all, facts);
}

function ruleByRule(logics) {
  const engine = new LogicEngine();
  return (facts) => logics.filter(({ logic }) => engine.run(logic, facts)).map(({ id }) => id);
}

function built(logics) {
  const engine = new LogicEngine();
  const made = logics.map(({ id, logic }) => ({ id, holds: engine.build(logic) }));
  return (facts) => made.filter(({ holds }) => holds(facts)).map(({ id }) => id);
}

function jsonLogicJs(logics) {
  return (facts) => logics.filter(({ logic }) => jsonLogic.apply(logic, facts)).map(({ id }) => id);
}

function jsonRulesEngine(rules) {
  const order = new Map(rules.map(({ id }, at) => [id, at]));
  const conditions = rules.map(({ id, when }) => ({
    conditions: atTop(toConditions(when)),
    event: { type: id },
  }));
  const engine = new Engine(conditions, { allowUndefinedFacts: true });
  return async (facts) => {
    const { events } = await engine.run(facts);
    return events.map(({ type }) => type).sort((a, b) => order.get(a) - order.get(b));
  };
}

const compared = { equal: '===', 'not-equal': '!==', 'at-least': '>=', below: '<', 'one-of': 'in' };

function toJsonLogic(plain) {
  if ('all' in plain) return { and: plain.all.map(toJsonLogic) };
  if ('any' in plain) return { or: plain.any.map(toJsonLogic) };
  const { fact, is, value } = plain;
  if (is === 'none-of') return { '!': { in: [{ var: fact }, value] } };
  return { [compared[is]]: [{ var: fact }, value] };
}

const operators = {
  equal: 'equal',
  'not-equal': 'notEqual',
  'at-least': 'greaterThanInclusive',
  below: 'lessThan',
  'one-of': 'in',
  'none-of': 'notIn',
};

function toConditions(plain) {
  if ('all' in plain) return { all: plain.all.map(toConditions) };
  if ('any' in plain) return { any: plain.any.map(toConditions) };
  return { fact: plain.fact, operator: operators[plain.is], value: plain.value };
}

/** The engine wants all, any or not at the top. */
function atTop(condition) {
  return 'fact' in condition ? { all: [condition] } : condition;
}
