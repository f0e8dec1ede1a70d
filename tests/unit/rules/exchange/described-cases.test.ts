import { holdCasesIn } from '../../../helpers/hold-cases';

holdCasesIn(['tests/unit/rules/exchange/cases', 'tests/unit/rules/coverage/plans/cases'], /^(INS|BIL|REC)-\d\d$/);
