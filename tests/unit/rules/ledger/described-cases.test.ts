import { holdCasesIn } from '../../../helpers/hold-cases';

holdCasesIn(['tests/unit/rules/ledger/cases'], /^(INS|BIL|OPS)-\d\d$/);
