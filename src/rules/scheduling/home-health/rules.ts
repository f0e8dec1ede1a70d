import { law } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('Rides and home visits');

/** The rules of home health. */
export const homeHealthRules = rules(
  {
    id: 'scheduling.home-health-visit',
    title: 'Seen in time for home health',
    says: 'For home health under Medicare the patient is seen about the main reason from 90 days before to 30 days after the start of care.',
    authority: [law('42 CFR 424.22(a)(1)(v)'), page],
    facts: ['SCH-27'],
    mark: 'V',
    met: 'The last visit was looked up while the agency was on the line.',
    broken: 'Seen on day 34.',
    why: 'Without the visit the agency is not paid, and the care ends.',
    competencies: ['R-SCHED', 'S-DETAIL'],
    weight: 5,
  },
  {
    id: 'scheduling.home-health-plan',
    title: 'Sixty days, homebound, skilled, signed',
    says: 'Home health under Medicare needs a homebound patient, a need for skilled care and a plan the clinician has signed; certification and plan last 60 days.',
    authority: [law('42 CFR 424.22'), law('42 CFR 409.42'), page],
    facts: ['SCH-27'],
    mark: 'V',
    met: 'The plan came back signed within the week.',
    broken: 'It lay in the tray unsigned.',
    why: 'An unsigned plan is no plan.',
    competencies: ['R-PAPER', 'S-ORG'],
    weight: 4,
  },
  {
    id: 'scheduling.home-visit-route',
    title: 'A round, area by area',
    says: 'By house policy home visits are driven area by area, with address, way in, animals and safety asked before.',
    authority: [page],
    facts: ['SCH-27'],
    mark: 'P',
    met: 'Four visits, two areas, one drive between.',
    broken: 'Back and forth over the river, to a locked door with a dog behind it.',
    why: 'Minutes on the road are minutes without a patient.',
    competencies: ['R-SCHED', 'S-ORG'],
    weight: 2,
  },
);
