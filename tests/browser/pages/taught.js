// Headings that say little, American dates, a priority that is an icon, all of the patient in one cell.
import { american, records } from './records.js';

const body = document.querySelector('.tree tbody');
records(12).forEach((one, i) => {
  const row = body.insertRow();
  row.dataset.ticketId = one.id;
  const [priority, patient, date, printed, urgent, details] = Array.from({ length: 6 }, () =>
    row.insertCell(),
  );
  const icon = document.createElement('i');
  icon.className = `icon circle-${['red', 'amber', 'green', 'grey'][i % 4]}`;
  icon.textContent = ' ';
  priority.append(icon);
  patient.textContent = `${one.name} `;
  const age = document.createElement('small');
  age.textContent = `(${one.age})`;
  patient.append(age, ' Hospital no 123456');
  date.textContent = `${american(one.received)} 23:07:12`;
  printed.textContent = american(one.received);
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.setAttribute('aria-label', 'Urgent');
  box.checked = i % 2 === 0;
  urgent.append(box);
  details.textContent = one.text;
});
