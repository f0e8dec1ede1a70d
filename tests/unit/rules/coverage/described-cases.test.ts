import { holdCasesIn } from '../../../helpers/hold-cases';

holdCasesIn(['tests/unit/rules/coverage/cases'], /^(INS|BIL)-\d\d$/);
