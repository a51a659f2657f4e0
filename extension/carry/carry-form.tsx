import { Icon } from '../look/icon.tsx';
import type { CarryField } from './carry-field.ts';
import { CarryLine } from './carry-line.tsx';
import type { FormHere } from './carry-link.ts';
import type { CarryRow } from './carry-rows.ts';
import type { CarryValues } from './carry-values.ts';
import { useCarryWords } from './carry-words.ts';
import { TeachFields } from './teach-fields.tsx';
import type { Carry } from './use-carry.ts';

type CarryFormProps = {
  here: FormHere;
  rows: readonly CarryRow[];
  missing: readonly CarryField[];
  values: CarryValues;
  carry: Carry;
};

/** All fields of the form that there is something for: what stands there, and what would. */
export function CarryForm({ here, rows, missing, values, carry }: CarryFormProps) {
  const words = useCarryWords();
  const open = rows.filter(({ plan }) => plan.kind === 'write');
  const written = rows.filter(isWritten);
  return (
    <>
      <ul class="carry">
        {rows.map((row) => (
          <CarryLine
            key={row.control.handle}
            row={row}
            value={values[row.field]}
            open={() => carry.open(row)}
            write={() => carry.write([row])}
            undo={() => carry.undo([row])}
          />
        ))}
      </ul>
      <div class="row">
        {open.length > 0 && (
          <button type="button" class="primary" onClick={() => carry.write(open)}>
            <Icon name="down" />
            {words('writeAll', { count: open.length })}
          </button>
        )}
        {written.length > 1 && (
          <button type="button" onClick={() => carry.undo(written)}>
            {words('undoAll')}
          </button>
        )}
      </div>
      <p class="small" role="status">
        {written.length > 0 && words('written', { count: written.length })}
      </p>
      <TeachFields form={here.form} missing={missing} teach={carry.teach} />
    </>
  );
}

function isWritten({ outcome }: CarryRow): boolean {
  return outcome?.outcome === 'written' || outcome?.outcome === 'not-taken';
}
