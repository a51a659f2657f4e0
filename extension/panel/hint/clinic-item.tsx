import type { Day } from '@shared/model';
import type { ClinicWait } from '../../figures/can-meet.ts';
import { useTexts } from '../../look/texts.ts';
import { useDecisionWords } from './use-decision-words.ts';

/** What one clinic has published for a level. `bare` leaves out what stands above it. */
export function ClinicItem({ wait, today, bare }: { wait: ClinicWait; today: Day; bare?: true }) {
  const words = useDecisionWords();
  const { day } = useTexts();
  const { clinic, time } = wait;
  const counted = day(time.countedOn, today);
  const facts = [
    words(`capacity.service.${time.service}`),
    words('capacity.days', { count: time.days }),
    words(`capacity.method.${time.method}`),
    ...(clinic.freePlaces === null || clinic.intakeStale
      ? []
      : [words('groups.free', { count: clinic.freePlaces })]),
    words(time.stale ? 'capacity.stale' : 'capacity.counted', { day: counted }),
  ];
  return (
    <li>
      {!bare && <bdi>{clinic.name}</bdi>}
      <p class="small">{facts.join(' · ')}</p>
      {!bare && clinic.phone && (
        <p class="small">
          <a href={`tel:${clinic.phone.replace(/\s/g, '')}`} dir="ltr">
            {clinic.phone}
          </a>
        </p>
      )}
    </li>
  );
}
