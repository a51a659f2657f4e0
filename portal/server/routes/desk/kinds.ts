import type { Clinic } from '@shared/model';
import type { TFunction } from 'i18next';
import * as v from 'valibot';
import { clinicForm } from '../../../desk/clinic/clinic-form.tsx';
import type { DeskContext } from '../../../desk/desk-context.ts';
import { type Difference, differences } from '../../../desk/edit/differences.ts';
import { figuresForm } from '../../../desk/figures/figures-form.tsx';
import type { DeskForm } from '../../../desk/form/desk-form.ts';
import { groupForm } from '../../../desk/groups/group-form.tsx';
import { settingsForm } from '../../../desk/settings/settings-form.tsx';
import type { Publication, SubjectKind } from '../../storage/publishing-history.ts';
import { groupChoices } from '../pages/municipal-rules.ts';
import { clinicSubject } from './subjects/clinic-subject.ts';
import { figuresSubject } from './subjects/figures-subject.ts';
import { groupSubject } from './subjects/group-subject.ts';
import { municipalitySubject } from './subjects/municipality-subject.ts';
import type { Subject } from './subjects/subject.ts';

type Where = { desk: DeskContext; clinics: readonly Clinic[] };

/** A publication in words. `edit` leads to its form, below language and municipality. */
export type Described = {
  title: string;
  edit: string;
  isNew: boolean;
  /** Null: it was taken off or put back. */
  ended: boolean | null;
  differences: readonly Difference[];
};

type Kind = {
  describe(entry: Publication, where: Where): Described;
  undo(
    entry: Publication,
    as: <Content>(subject: Subject<Content>) => Promise<boolean>,
  ): Promise<boolean>;
};

type Parts<Content, About> = {
  subject(entry: Publication): Subject<Content>;
  form: DeskForm<Content, About>;
  about(content: Content, where: Where): About;
  title(content: Content, where: Where): string;
  edit(id: string): string;
};

function kind<Content, About>(parts: Parts<Content, About>): Kind {
  const { form } = parts;
  return {
    describe(entry, where) {
      const { schema } = parts.subject(entry);
      const [before, after] = [entry.before, entry.after].map((own) => v.safeParse(schema, own));
      const edit = parts.edit(entry.id);
      if (!after?.success) {
        return { title: entry.id, edit, isNew: false, ended: null, differences: [] };
      }
      const { t, language } = where.desk;
      const about = parts.about(after.output, where);
      const from = before?.success ? form.typedOf(before.output, about) : new Map();
      const fields = form.fields(about, t, language);
      return {
        title: parts.title(after.output, where),
        edit,
        isNew: entry.before === null,
        ended: endedChange(entry),
        differences:
          entry.before === null ? [] : differences(fields, from, form.typedOf(after.output, about)),
      };
    },
    undo: (entry, as) => as(parts.subject(entry)),
  };
}

const EndingSchema = v.object({ endedOn: v.nullable(v.string()) });

function endedChange({ before, after }: Publication): boolean | null {
  const [from, to] = [before, after].map((own) => v.safeParse(EndingSchema, own));
  if (!from?.success || !to?.success || from.output.endedOn === to.output.endedOn) return null;
  return to.output.endedOn !== null;
}

const nameOf = (clinics: readonly Clinic[], id: string) =>
  clinics.find((clinic) => clinic.id === id)?.name ?? id;

function named(t: TFunction, what: SubjectKind, name: string): string {
  const kind = t(`desk:history.kind.${what}`);
  return `${kind}: ${name}`;
}

/** Each kind of thing that has a history. */
export const kinds: Record<SubjectKind, Kind> = {
  clinic: kind({
    subject: () => clinicSubject,
    form: clinicForm,
    about: ({ id, kind, endedOn }, { desk: { municipality, language } }) => ({
      id,
      municipality: municipality.id,
      languages: municipality.languages,
      language,
      endedOn,
      mayChangeKind: true,
      kind,
    }),
    title: ({ name }, { desk }) => named(desk.t, 'clinic', name),
    edit: (id) => `desk/clinics/${id}/about`,
  }),

  figures: {
    describe(entry, where) {
      return figuresKind(entry).describe(entry, where);
    },
    undo: (entry, as) => as(figuresSubject(entry.id)),
  },

  group: kind({
    subject: () => groupSubject,
    form: groupForm,
    about: ({ id, endedOn }, { desk: { municipality, language, today }, clinics }) => ({
      id,
      municipality: municipality.id,
      clinics,
      mayBeWithoutClinic: true,
      languages: municipality.languages,
      language,
      today,
      endedOn,
      ...groupChoices(),
      treatmentPrice: () => null,
    }),
    title: ({ name }, { desk }) => named(desk.t, 'group', name.nb),
    edit: (id) => `desk/groups/${id}`,
  }),

  municipality: kind({
    subject: () => municipalitySubject,
    form: settingsForm,
    about: (municipality, { desk: { language, today } }) => ({ municipality, language, today }),
    title: ({ name }, { desk }) => named(desk.t, 'municipality', name),
    edit: () => 'desk/settings',
  }),
};

function figuresKind({ id }: Publication): Kind {
  return kind({
    subject: () => figuresSubject(id),
    form: figuresForm,
    about: (figures, { desk: { today }, clinics }) => {
      const clinic = clinics.find((own) => own.id === id);
      if (clinic === undefined) throw new Error('Figures need their clinic');
      const levels = [...new Set(figures.times.map(({ level }) => level))].sort((a, b) => a - b);
      return {
        clinic,
        levels: levels.map((level) => ({ level, days: null })),
        today,
        before: figures,
      };
    },
    title: (_figures, { desk, clinics }) => named(desk.t, 'figures', nameOf(clinics, id)),
    edit: (own) => `desk/clinics/${own}/figures`,
  });
}
