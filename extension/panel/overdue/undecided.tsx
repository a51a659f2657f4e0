import type { Day } from '@shared/model';
import { useTexts } from '../../look/texts.ts';
import { useSettings } from '../../look/use-settings.ts';
import { JournalWho } from './journal-who.tsx';
import type { Register } from './register.ts';
import type { RegisterNow } from './use-register.ts';

type UndecidedProps = { register: Register; change: RegisterNow['change']; today: Day };

/** Where several entries of a journal have nobody responsible, it is asked once for all of them. */
export function Undecided({ register, change, today }: UndecidedProps) {
  const { t } = useTexts();
  const open = register.entries.filter(({ who, handledOn }) => who === null && handledOn === null);
  const sites = (useSettings()?.sites ?? []).filter(
    ({ origin }) => open.filter(({ journal }) => journal === origin).length > 1,
  );
  if (sites.length === 0) return null;
  return (
    <div class="card stack">
      <p>{t('overdue:undecided', { count: open.length })}</p>
      {sites.map((site) => (
        <JournalWho
          key={site.origin}
          site={site}
          register={register}
          change={change}
          today={today}
        />
      ))}
    </div>
  );
}
