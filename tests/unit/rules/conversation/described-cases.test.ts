import { holdCasesIn } from '../../../helpers/hold-cases';

holdCasesIn(['tests/unit/rules/conversation/cases'], /\bCOM-\d\d\b/);
