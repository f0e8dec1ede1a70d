import { holdCasesIn } from '../../../helpers/hold-cases';

holdCasesIn(['tests/unit/rules/office/cases'], /^OPS-\d\d$/);
