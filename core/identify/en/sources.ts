/** How a sentence names who speaks. A table of cue phrases in order of trust; `patterns.ts` matches them. */

/**
 * Words stand for themselves, `a|b` for either. NP: who speaks. P: the same by name. WHO: by name or by a definite office.
 * OWNER: "her", "X’s". HIM: "her" alone. SAY: a plain verb of saying. TOLD: its participle. NOUN, VIEW: nouns of saying, of opinion.
 * MARK: a comma, dash, question mark or a quotation; Q: a quotation. `^`: the sentence begins. `~`: adverbs. `..`: up to three words.
 */
export const BEFORE_SUBJECT = [
  ['label', '^ P :'],
  ['noun', '^ OWNER .. NOUN :'],
  [
    'according',
    'according to HIM',
    'according to NP',
    'according to OWNER NOUN',
    'in|by|to|from OWNER .. VIEW',
    'in|by the|a .. VIEW of NP',
  ],
  [
    'according',
    '^ for|to HIM ,',
    '^ for|to P ,',
    '^ for P it|this|that|there|the|what|no|every|any',
    'Q was|is how NP',
    'Q , was|is how NP',
  ],
] as const;

export const AFTER_SUBJECT = [
  ['aside', 'MARK ~ SAY ~ P'],
  [
    'aside',
    ': P was|is ~ OPINION',
    'MARK ~ SAY ~ WHO',
    'MARK ~ SAY out|back|in|up WHO',
    'MARK NP ~ SAY',
    'MARK and|but|as|or NP ~ SAY',
  ],
  ['subject', '^ this|that|such was|is the .. VIEW of P', '^ this|that|such was|is the .. NOUN of P'],
  ['subject', '^ it falls|fell to P', '^ it was left to P', '^ did|does P'],
  ['subject', '^ less|more|equally|even|most|no|far|much|similarly|just|rather .. was|is|were P'],
  ['agent', '^ .. NOUN .. was|were VOICED .. .. by WHO'],
  ['agent', 'TOLD ~ by WHO', 'came|come|comes from WHO', 'came|comes the .. NOUN from WHO'],
  ['subject', '^ it was|is P who', '^ .. was|is|came|comes P who ~ SPEECH', '^ .. was|is|came|comes P , who ~ SPEECH'],
  [
    'noun',
    '^ OWNER was|is .. :',
    'P was|is .. : Q',
    'P : Q',
    '^ OWNER .. NOUN',
    'OWNER .. NOUN was|is',
    '^ OWNER .. VIEW was|is|of|:',
    'Q|, was|is OWNER .. NOUN',
    '^ .. NOUN from|by P :',
  ],
  ['subject', 'P , who ~ SAY', 'P , whose .. NOUN'],
  ['subject', '^ what P', '^ what .. P is|was', '^ there was|were|is|came .. NOUN from P'],
  ['noun', '^ in OWNER'],
  ['noun', '^ P had|has|offered|offers|brought|gave|got .. NOUN'],
] as const;
