import { holdCasesIn } from '../../../../helpers/hold-cases';

holdCasesIn(['tests/unit/rules/scheduling/around-the-visit/cases'], /^SCH-\d\d$/);
