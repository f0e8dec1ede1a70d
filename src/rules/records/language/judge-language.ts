import type { JudgeContext } from '../../situation/context';
import type { Situation } from '../../situation/situation';
import type { Verdict } from '../../verdict';
import { judgeAbbreviation } from './judge-abbreviation';
import { judgeDictation } from './judge-dictation';
import { judgeDrugName } from './judge-drug-name';
import { judgeLookAlike } from './judge-look-alike';
import { judgeMedicineMessage } from './judge-medicine-message';
import { judgeWordParts } from './judge-word-parts';

type Language = Extract<
  Situation,
  { question: 'word-parts' | 'look-alike' | 'drug-name' | 'medicine-message' | 'abbreviation' | 'dictation' }
>;

/** What the rules say of words: their parts, look-alikes, medicines named, abbreviations and dictation. */
export function judgeLanguage(situation: Language, context: JudgeContext): Verdict[] {
  switch (situation.question) {
    case 'word-parts':
      return judgeWordParts(situation, context);
    case 'look-alike':
      return judgeLookAlike(situation, context);
    case 'drug-name':
      return judgeDrugName(situation, context);
    case 'medicine-message':
      return judgeMedicineMessage(situation, context);
    case 'abbreviation':
      return judgeAbbreviation(situation, context);
    case 'dictation':
      return judgeDictation(situation, context);
  }
}
