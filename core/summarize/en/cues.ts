/** English cues: what makes a sentence worth telling, and what keeps it out. Each is one linear expression. */

import { cue } from '../../cue.ts';

export const CUES = {
  /** Where the speaker stands and what ought to be. */
  demand:
    /\b(?:should|must|ought to|needs?\b|support|oppos|compl(?:y|ies)\b|guarantee|withdraw|strike|go to (?:the )?court|sue[sd]?\b|refus|reject|welcome|disagree|recommend|propos|demand|urg(?:e|es|ing)\b|call(?:ing|s)? (?:for|on)\b|insist|message|against|in fav(?:ou)?r of|ask(?:s|ing)? (?:the|for)\b|commit(?:s|ted)?\b)/i,
  /** What was decided, will happen or may not happen. */
  decision:
    /\b(?:decided|decision|agreed|approved|voted|adopted|signed|ruled|held that|launch(?:ed|es|ing)?|announce[ds]?|introduc(?:e|ed|es)|ban(?:ned)?|will|'ll|won't|going to|plan(?:s|ned)? to|from (?:january|february|march|april|may|june|july|august|september|october|november|december|next|the coming))\b/i,
  /** A contrast: "not X but Y", "only if". */
  contrast:
    /\b(?:not|n't|never|no longer|no|nobody|nothing|neither|without|only|instead|rather than|unless)\b|n['’]t\b/i,
  /** A quantity; a year is none. */
  figure:
    /(?<![\d.,])(?!(?:1[5-9]|20)\d\d\b)\d|\b(?:million|billion|thousand|hundred|half|thirds?|quarter|twice|double|dozen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|six|seven|eight|nine|ten)\b/i,
  /** A part of a whole. */
  share: /\b(?:percent|per cent|half of|one in \w+|(?:a|one|two|three) (?:third|quarter|fifth|tenth)s?)\b|%/i,
} as const;

/** What it costs and who pays. */
export const MONEY =
  /\b(?:euros?|dollars?|pounds?|crowns?|francs?|quid|million|billion|cents?|budget|price[sd]?|cost(?:s|ed)?|pa(?:y|ys|id)|fund(?:s|ed|ing)?|subsid[a-zß-ɏḀ-ỿ]+|fees?)\b|[$€£]/i;
/** Who makes rules, and the rules. */
export const BODIES =
  /\b(?:laws?|rules?|act|courts?|bill|government|ministry|ministers?|council|parliament|authority|committee|board|commission|clause|directive|regulat[a-zß-ɏḀ-ỿ]+|licen[cs]es?)\b/i;
/** Said of all of a kind. */
export const EVERY = /\b(?:every|everybody|all|any|each|both)\b/i;
/** Opens with where or when: what is reported, not remarked. */
export const OPENS_WITH_WHERE = /^(?:(?:so|and|but) )?(?:in|on|at|from|for|of|under|since|by|last|this|with|after)\b/i;
/** What strings a sentence together; after an article a comma is a pause. */
export const COMMAS = /(?<!\b(?:an?|the|my|our|your|their|its)),/gi;
/** Names inside a sentence. */
export const NAMES = /(?<=[^.!?]\s)(?!I\b)\p{Lu}\p{L}+/gu;

/** Of the speaker's own person; "we" is whom they speak for. */
export const PERSONAL =
  /(?<![A-Za-zÀ-ɏḀ-ỿ\d'’.-])(?:[Ii]|[Mm]y|[Mm]e|[Mm]yself|[Mm]ine)(?:['’](?:m|ve|ll|d))?(?![A-Za-zÀ-ɏḀ-ỿ\d])/;
/** Told of a person. */
export const PERSON = /\b(?:he|she|him|her|his|hers)\b/i;
/** Words of the tongue, not of the matter. */
export const EMPHASIS = /\b(?:very|really|quite|just|so much|so many|actually|literally)\b/i;
export const STORY = cue(
  'remember know have upon mother father grandmother grandfather uncle aunt daughter son wife husband family cat dog neighbour neighbor colleague wedding boots office team student doctoral when time years told said asked called says writes wrote showed slept thought man woman lady boy girl gentleman met photo goat sheep joke joking funny laugh weather coffee hotel lunch breakfast proud goosebumps suitcase mug costume sausages banner socks pizza',
  () =>
    /\b(?:remember|i (?:don't|do not|don’t) (?:know|remember|have)|once upon|(?:my|his|her) (?:mother|father|grandmother|grandfather|uncle|aunt|daughter|son|wife|husband|family|cat|dog|neighbour|neighbor|colleague|wedding|boots|office|team|student|doctoral)|when i was|one time|years old|(?:she|he|they) (?:told|said|asked|called|says|writes|wrote|showed|slept|thought)|(?:told|asked|called|showed|called) (?:me|our hotline)|an? (?:old|young|little) (?:man|woman|lady|boy|girl)|an? (?:lady|gentleman|boy|girl) (?:of|who|called|asked)|said to (?:me|my)|i (?:said|asked|told|met)|photo|goat|sheep|joke|joking|funny|laugh|weather|coffee|hotel|lunch|breakfast|wedding|proud|goosebumps|suitcase|mug|costume|sausages|banner|socks|pizza)\b/i,
);

/** Not meant as said. */
export const IRONY = cue(
  'doubt course oh naturally what sure enough delighted thrilled genius brilliant love loves adore adores overjoyed marvellous splendid happy famous buy generous kind convenient lovely',
  () =>
    /^(?:(?:and|but|so|oh|yes|yeah|well)[, ]+)*(?:(?:of course,? (?:\w+ ){0,3}(?:just )?(?:loves?|everybody|nobody|because)|oh yes|naturally|what an? \w+)\b|sure,)|(?:[,;] |\b(?:and|but) )naturally\b|\bof course\b.{0,60}\b(?:loves?|adores?|delighted|thrilled|happy|desperate|dying|longing|queu(?:e[sd]?|ing)|wonderful|marvellous|splendid|famous|brilliant|experts?|saints?|angels?|kings|party animals)\b|\bcan(?:not|['’]t) get enough of\b|\b(?:obviously|clearly|naturally|absolutely|so|really|simply|just) (?:(?:a|an|the|very|so|absolutely) )?(?:delighted|thrilled|genius|brilliant|love to|overjoyed|marvellous|splendid)\b|\bfamous for\b|\bgenius (?:system|idea|plan|move)\b|\b(?:because )?everybody loves\b|\bi will buy a\b|\bhow (?:generous|kind|convenient|lovely) of\b|\bkind enough to\b|\bno doubt how (?:deeply|much|very)\b/i,
);
export const HYPOTHETICAL = cue(
  'imagine suppose say picture assume pretend',
  () =>
    /^(?:(?:and|but|so|now|okay|well|just)[, ]+)*(?:imagine|suppose|let us say|let's say|picture|assume|pretend)\b/i,
);

/** A view that is not the speaker's: it goes out with its rebuttal or not at all. */
export const OPPONENT =
  /\b(?:some (?:people|of you|colleagues|critics|commentators|politicians|say|will say|argue|claim)|people (?:often |always |also |will |sometimes |still )?(?:tell|say|claim|argue|complain|assume|imagine|ask me)|every(?:one|body) (?:often |always |also |will |still |else )?(?:says|tells|claims|thinks|assumes|believes)|there(?:['’]s| is| are) (?:also )?an? (?:\w+ )?(?:figure|number|claim|story|rumou?r|idea|theory) (?:going|doing|being|out there|that (?:goes|is going|people))|people\b[^.]{0,60}\bwho (?:say|claim|argue|think|believe)|critics|opponents|sceptics|skeptics|they (?:tell|say|claim|argue|always say|keep)|you (?:will |often |also |may |might |always )*(?:hear|read)\b|it is (?:often |sometimes |also )?(?:said|claimed|argued)|we are (?:often |always )?told|many (?:say|claim|believe|argue)|the (?:myth|story|claim|argument|objection|charge|accusation|narrative) (?:is|was|that|goes)|(?:company|government|industry|other side|opposition|lobby)(?:'s|’s)? (?:argument|claim|line|story|position) (?:is|was)|popular belief|there(?: is|'s|’s) (?:also )?an? (?:\w+ )?(?:view|belief|perception|narrative|claim|argument|rumou?r) that|one of (?:your|our|my|their) \w+ (?:says|claims|argues)|(?:officials|objectors|detractors|competitors?|rivals?|lobbyists|politicians|companies|developers|manufacturers|landlords|employers|the industry|management) (?:will |would |often |always |also |may |like to )*(?:tells?|says?|claims?|argues?|insists?))\b/i;
export const REBUTTAL =
  /\b(?:(?:do not|don't|does not|doesn't|cannot|can't|did not|didn't|never) (?:agree|accept|believe|think so|share|buy|mean|hold|support (?:that|this|it))|disagree[sd]?|reject(?:s|ed)?|den(?:y|ies|ied)|(?:is|was|are|were|it's|that's) (?:simply |just |plainly |flatly |completely |also )?(?:wrong|false|untrue|nonsense|a myth|not true|not the case|not so|mistaken|misleading|the wrong)|not true|i (?:would )?say (?:that )?|a myth|on the contrary|the opposite|the (?:truth|fact|reality) is|in fact)\b/i;

/** Talk to somebody in the room, or about the talk itself. */
export const ASIDE = cue(
  'say brief try steal stop drink put be start begin tell do said admit write read don nail one where finish first second third last three news important decided whole line joking seriously question tonight today headline may thank sorry apologise apologize goodbye welcome',
  () =>
    /\b(?:i (?:will|would|can) say the truth|i(?:'ll| will) (?:be brief|try|say it|steal|stop|drink|put it)|let me (?:say|be|start|begin|tell|do)|as i said|i want to say|i have to say|i must (?:say|admit|be)|i say it|please (?:write|read|don't|do not|begin|say)|don't nail|one (?:word|thing|more thing)|where was i|so to finish|the (?:first|second|third|last) (?:thing|point|element|one) (?:is|was)|three things|good news|that is important|that's (?:decided|the whole|my line)|i'm joking|seriously|no question about|for (?:tonight|today)|headline|how do you say|may i|if i may|i'll try|thank|sorry|apologi[sz]e|goodbye|welcome)\b/i,
);
export const VAGUE = cue(
  'thing things stuff something somehow whatever kind sort gonna wanna blah etcetera cetera so basically anyway',
  () =>
    /\b(?:things?|stuff|something|somehow|whatever|kind of|sort of|gonna|wanna|blah|etcetera|et cetera|and so on|basically|anyway)\b/i,
);

/** What depends on what. */
export const CONDITION = cue(
  'if unless once when soon provided condition',
  () =>
    /(?:^|[,;.] )(?:(?:but|and|so)[, ]+)*(?:only )?(?:if|unless|once|when|as soon as)\b.{3,160}\b(?:will|'ll|can|must|shall|would|'d|then)\b|\b(?:will|would)\b[^.]{8,100},? (?:if|once|as soon as)\b|['’](?:ll|d)\b[^.]{8,100},? (?:if|once|as soon as)\b|\b(?:only if|only when|unless|provided that|on condition)\b/i,
);
/** What might have been. */
export const COUNTERFACTUAL =
  /\bif (?:i|we|he|she|they|it|there|\w+)(?:'d| had| were)\b.{0,120}\b(?:would|'d|could|might) (?:have|like)\b|\bif i (?:had|were)\b|\bif\b[^,.]{0,40}\bwould\b[^,.]{0,60},/i;
/** A promise of the speaker's own: it stands among the action items. */
export const PROMISE = cue(
  'send share publish circulate write put upload post host invite email mail check get follow see look come go',
  () =>
    /\b(?:i|we)(?:'ll| will| am going to| are going to|'m going to|'re going to)(?: also| just| then)? (?:send|share|publish|circulate|write|put|upload|post|host|invite|email|mail|check|get back|follow up|see to|look|come|go)\b/i,
);
/** What an essay would call a definition or an aphorism: "X is not Y, it is Z". */
export const APHORISM =
  /\b(?:is|are|isn't|aren't|does|do|was) (?:not|n't)?.{3,60}[,;] (?:it|they|but|he|she)(?:'s|'re| is| are| does| do| only)\b|\b(?:is like|better than|worth more than|not .{2,30} but)\b/i;
/** Fillers that no edit may take (they may hedge), and second sentences that hang on the first. */
export const READS_BADLY =
  /\b(?:um+|uh+|erm?|hmm+|mm|you know|i mean|kind of|sort of|gonna|wanna|basically)\b|(?:^|[.!?]["'”’)]?\s)(?:and|but|so|or|because|then|it|its|it's|this|that|that's|these|those|they|he|she|him|her|which|yeah|yes|no|ok|okay|well|right|also)\b/i;

/** Signs that speech broke off: a part of a word, an opening that leads nowhere at the end, a name or thing left out before a stop. */
export const BROKEN =
  /(?<![\p{Alpha}\p{N}'’.&/-])(?:[b-df-hj-npqrt-z]|th|wh|sh|pr|st|ch|tr|gr|br)(?![\p{Alpha}\p{N}'’.&/-])|^[B-HJ-Z] \p{Lower}|['’](?:s|re|ve|ll|m)[.,]?["”’]?$|(?<![\p{Alpha}])(?:['’]kay|dunno|[iI] (?:do not|don['’]t) know)(?![\p{Alpha}])|[,…]["”’]?$|(?<!\p{Alpha})(?:is|are|was|were|has|have|got|like|would|just|very|and|okay|yeah)[.,]?["”’]?$/u;

/** A question that its source wrote without its mark; "What can start is the hotline" is none. */
export const ASKS_UNMARKED =
  /^(?:(?:so|and|but|okay|well|now|yes)[, ]+)*(?:(?:have|has|do|does|did|is|are|was|were|can|could|will|would|should|shall) (?:you|we|they|i|he|she|it|there|that|this)|(?:what|how|why|who|where|when|which) (?:is|are|was|were|do|does|did|can|could|will|would|should) (?:you|we|they|i|he|she|it|the|your|our)|any(?:one|body) (?:else|have|has|want|know|see)|any (?:other )?(?:[a-zß-ɏḀ-ỿ]+ ){0,2}(?:questions?|comments?|thoughts?|ideas?|objections?|concerns?|updates?|suggestions?|feedback|volunteers?|opinions?)|any other [a-zß-ɏḀ-ỿ]+ (?:notice|see|have|want|experienc|seen)[a-zß-ɏḀ-ỿ]*)(?![a-zß-ɏḀ-ỿ'’])/i;
