import type { Entry } from '../entry.ts';
import { referenceIn } from './reference.ts';
import type { Row, RowKey } from './row-messages.ts';

type Spot = { key: RowKey; list: number; at: number };

/** A row of the page as the panel is told of it. */
export function rowOf({ reading, result }: Entry, spot: Spot): Row {
  const { answer, raw } = reading;
  return {
    ...spot,
    reference: referenceIn(raw),
    received: 'facts' in answer ? answer.facts.received : null,
    state: stateOf(result),
  };
}

function stateOf(result: Entry['result']): Row['state'] {
  if ('problem' in result) return { kind: 'unread', problem: result.problem };
  if ('facts' in result) return { kind: 'waiting' };
  const { level, deadline, look, emergency, roles, setHere } = result.assessment;
  if (level === null || deadline === null) return { kind: 'open', emergency };
  return {
    kind: 'level',
    level,
    deadline,
    look,
    emergency,
    isSet: setHere !== undefined,
    roles: [...roles],
  };
}
