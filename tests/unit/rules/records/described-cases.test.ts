import { holdCasesIn } from '../../../helpers/hold-cases';

holdCasesIn(['tests/unit/rules/records/cases'], /^(REC|SCH)-\d\d$/);
