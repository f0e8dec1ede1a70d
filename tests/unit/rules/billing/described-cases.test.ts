import { holdCasesIn } from '../../../helpers/hold-cases';

holdCasesIn(['tests/unit/rules/billing/cases'], /^(INS|BIL)-\d\d$/);
