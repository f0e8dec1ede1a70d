import { holdCasesIn } from '../../../../helpers/hold-cases';

holdCasesIn(['tests/unit/rules/records/language/cases'], /^(REC-(09|10|11|12|13)|COM-06|SCH-16)$/);
