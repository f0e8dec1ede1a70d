import { holdCasesIn } from '../../../../helpers/hold-cases';

holdCasesIn(['tests/unit/rules/scheduling/calendar/cases'], /^SCH-\d\d$/);
