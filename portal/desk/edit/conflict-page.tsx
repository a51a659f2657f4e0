import { Button, Choices, ErrorSummary, Notice } from '../../look/index.ts';
import type { DeskContext } from '../desk-context.ts';
import type { FormField } from '../form/form-field.ts';
import type { Typed } from '../form/typed.ts';
import { differences } from './differences.ts';
import { choiceName, chosenSide, sideOf } from './merge.ts';

export type ConflictProps = {
  context: DeskContext;
  fields: readonly FormField[];
  mine: Typed;
  theirs: Typed;
  base: Typed;
  /** The version that stands now: what is chosen is published on top of it. */
  version: number;
  /** Some fields were left unchosen. */
  isIncomplete: boolean;
  title: string;
};

/** Two have changed the same: both values, field by field, and nothing is published until chosen. */
export function ConflictView(props: ConflictProps) {
  const { context, fields, mine, theirs, base, version, isIncomplete } = props;
  const { t } = context;
  const differing = differences(fields, theirs, mine);
  const chosen = differing.map(({ name }) => ({
    name,
    side: chosenSide(mine, name) ?? sideOf(name, { mine, theirs, base }),
  }));
  const sideFor = (name: string) => chosen.find((own) => own.name === name)?.side;
  const errors = isIncomplete
    ? differing
        .filter(({ name }) => sideFor(name) === undefined)
        .map(({ name, label }) => ({
          target: choiceName(name),
          message: t('desk:conflict.choose', { label }),
        }))
    : [];
  return (
    <div class="flow">
      <ErrorSummary title={t('common:error.title')} errors={errors} />
      <h1>{props.title}</h1>
      <Notice kind="warning" title={t('desk:conflict.title')} level={2}>
        <p>{t('desk:conflict.text')}</p>
      </Notice>
      <form method="post" class="form" noValidate>
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="conflict" value="shown" />
        {[...mine]
          .filter(([name]) => !isOwnName(name))
          .flatMap(([name, values]) =>
            values.map((value) => (
              <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
            )),
          )}
        {differing.map(({ name, label, from, to }) => {
          const side = sideFor(name);
          return (
            <Choices
              key={name}
              id={choiceName(name)}
              type="radio"
              label={label}
              columns
              chosen={side === undefined ? [] : [side]}
              error={errors.find(({ target }) => target === choiceName(name))?.message}
              options={[
                { value: 'theirs', label: t('desk:conflict.theirs'), hint: from },
                { value: 'mine', label: t('desk:conflict.mine'), hint: to },
              ]}
            />
          );
        })}
        <div class="actions">
          <Button type="submit">{t('desk:conflict.publish')}</Button>
        </div>
      </form>
    </div>
  );
}

/** What belongs to the conflict's form, not to what is edited. */
export function isOwnName(name: string): boolean {
  return name === 'version' || name === 'conflict' || name.startsWith(choiceName(''));
}
