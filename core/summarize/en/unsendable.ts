/** Signs in English speech that an editor would not send a sentence out: rows of what each is called and its pattern. */
import { anyCue } from '../../cue.ts';

const DETERMINED = 'the|an?|my|our|your|their|its';
const NEVER_AFTER_ARTICLE =
  "the|an?|within|my|our|your|i|we|they|he|she|it|you|is|are|was|were|has|have|do|does|when|if|and|or|but|to|of|with|from|that|this|these|those|at|for|because|so|there|there[’']s|it[’']s|i[’']m|we[’']re|let[’']s|oh|yeah";

/** Speech that broke off within the sentence and began again, or that was caught in pieces. */
export const BROKEN_SPEECH: readonly RegExp[] = [
  // "the f the words", "gathering i suggestions": a single letter that is no word
  /(?<= )(?<!\b(?:[Ll]etter|[Tt]ype|[Vv]ersion|[Pp]lan|[Oo]ption|[Ff]unction|[Vv]ariable|[Cc]lass|and|or|[Pp]oint|[Ww]here|is|[Ff]rom|to) )[b-hj-z](?= [A-Za-zÀ-ɏḀ-ỿ])/,
  /^\p{Upper}.*\p{Alpha} i \p{Lower}/u,
  /(?<![\p{Alpha}\p{N}'’.&/-])(?:[Tt]h|[Ww]h|[Ss]h|pr|st|tr|gr|br|[Ww]i|[Ww]a|ge|[Tt]ha|fo|someo|wou|shou|tho)(?![\p{Alpha}\p{N}'’.&/-])(?= \p{Lower})/u,
  // "Th-there", "Ba-based"
  /(?<![a-zß-ɏḀ-ỿ\d'’-])([a-zß-ɏḀ-ỿ]{1,3})-\1[a-zß-ɏḀ-ỿ]/i,
  // "they'll be the when", "at the within"
  new RegExp(`\\b(?:${DETERMINED}) (?:${NEVER_AFTER_ARTICLE})(?=[ .,])`, 'u'),
  // "we I'm looking", "I they'll say"
  /\b(?:we|they|he|she|I|[Ii]['’]m) (?:i|we|they|he|she|it|this|there|that)(?:['’](?:m|ll|re|s|ve|d))?(?= [a-zß-ɏḀ-ỿ])/i,
  // "we have to make we have to sell": subject and verb again, with nothing that joins them
  /\b((?:I|we|they|he|she|it|you) [a-zß-ɏḀ-ỿ]+) (?!and |or |but |if |that |what |when |as |because |so )(?:[a-zß-ɏḀ-ỿ'’]+ ){1,2}\1\b/i,
  /\b(?:we|they|it|you|he|she|I)['’](?:ll|ve|d) (?:that|this|it|we|they|there)\b/i,
  /\p{Lower} (?:Let['’]s|Oh|OK|Okay|Alright|Yeah|Otherwise|Like|Maybe)\b/u,
  // transcribers' signs
  /@ ?@|(?:^|\s)["“] |\s"\s|\[[a-zß-ɏḀ-ỿ]+\]|\(inaudible\)/i,
  // "not not", "Fine.anything", "header.Right"
  /\b(not|to|of|and|the|an?|in|is|on|as|this|these|those|their|we|an|for|with|or|but|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty) \1\b/i,
  // "will personally won't", "it will – because", "the three—the three"
  /\b(?:will|would|can|could|should|must) (?:[a-zß-ɏḀ-ỿ]+ly )?(?:(?:wo|ca|do|does)n['’]t|(?:would|could|should|is|are|was|has)(?:n['’]t)?)\b/i,
  /\b(?:like|will|would|can|that|the|an?|to|so|is|are|was|but|and|or|of|for|with|in|it|we|they|I|three|two) ?[–—]+ ?[a-zß-ɏḀ-ỿ]/i,
  /\b(?:cuz|coz|gonna|wanna|gotta|dunno|lemme)\b|(?<![a-zß-ɏḀ-ỿ])['’]cause\b/i,
  // "exploring – it is no commitment"
  /^[A-Za-zÀ-ɏḀ-ỿ]+ing [–—] /,
  // "want to when they look"
  /\bto (?:when|if|because|but|so|we|they|I)(?= [A-Za-zÀ-ɏḀ-ỿ])/,
];

/** Whole words with the wrong stops: a recognizer set them where the speaker paused. Such a sentence goes after those that need no mending. */
export const WRONG_STOPS: readonly RegExp[] = [
  /,\s*,|…|\.\.\.|\s[.,]|\s[-–—]{1,2}\s*$/u,
  // a recognizer's stop within the sentence
  /(?<!\b(?:vs|etc|e\.g|i\.e|eg|ie|Mr|Mrs|Ms|Dr|No|St|approx|cf|al|p\.m|a\.m|\p{Upper}))[.?!] (?!\p{Lower}+\.\p{Alpha}|(?:and|but|so|because)\b)\p{Lower}/u,
  // a pause where nobody sets a comma, and none that it could answer: "would even, catch", "around, complexity"
  /(?:\b(?:would|will|could|should|must|even|to|be|been|of|with|from|for|into|than|around|between|like|without|but|both|including|is|are|was|were|an?|the|my|our|either|some|any|new|and|or|more|could|really|their|its|these|those)|['’](?:ve|ll|re|m)), (?!(?:as|and|but|or|so|if|when|which|who|because|in|on|at|for|the|we|they|it|i|you|he|she|that|this|what|every|each|all|no|nobody|there)\b)(?!(?:[^\s,]+\s+){0,6}[^\s,]+,)/i,
  // a pause between a subject and its verb: "some nodes, couldn't recover"
  /^[^,]{3,40}, (?:is|are|was|were|can|will|would|could|has|have|does|do|did)(?:n['’]t)? /i,
  // "it's, direct storage", "there's like two pieces", "or something."
  /\b(?:it|that|there)['’]s, (?!(?:as|and|but|or|so|if|when|which|i|we|in)\b)(?!(?:[^\s,]+\s+){0,6}[^\s,]+,)/i,
  /\b(?:there['’]s|has|have|had|then) like (?:an?|the|some|kind|two|three|at|[a-zß-ɏḀ-ỿ]+ing)\b/i,
  /\b(?:or something|or whatever|and stuff|and things|stuff like that|things like that)[.]?$/i,
];

/** What is said in running a meeting, beside what `housekeeping.ts` knows: it is about the meeting, not its subject. */
export const PROCEDURE = anyCue(
  (
    [
      [
        'see',
        "see (?:you|everyone|y['’]all)(?: all)?(?: [a-zß-ɏḀ-ỿ]+)? ?(?:next|in|soon|there|later|then|again|at|on|tomorrow|monday|tuesday|wednesday|thursday|friday)",
      ],
      [
        'end close wrap finish start begin kick conclude',
        "(?:end|close|wrap up|finish|start|begin|kick off|conclude) (?:off )?(?:the|this|our|today['’]s) (?:call|meeting|session|discussion|part|item|topic)\\b",
      ],
      [
        'agenda item call calls breakout speaker presentation questionnaire slide topic meeting',
        "(?:next|this|last|first|today['’]s|another|previous) (?:[a-zß-ɏḀ-ỿ]+ )?(?:agenda|item|call|breakout|speaker|presentation|questionnaire|slide|topic|meeting)s?(?: (?:point|item|call))? (?:is|was|would be|will be|will take|to discuss|here|on|about|for|takes)\\b",
      ],
      [
        'meeting call session item breakout',
        '(?:discuss|talk about|cover|look at|do|address|revisit|decide|it) (?:[a-zß-ɏḀ-ỿ]+ ){0,3}(?:in|at|on|during) (?:the|our|a) (?:next|later|following|future|other|another) (?:meeting|call|session|item|breakout)\\b',
      ],
      [
        'agenda discussion next queue timebox',
        '(?:agenda (?:point|item)|on (?:the|our|this) agenda|in the agenda|the agenda (?:is|today|for)|open discussion|next (?:on|up)|the queue|time ?box|guess the next thing)\\b',
      ],
      ['else', '(?:anything|anyone|anybody|somebody|someone) else\\b(?! (?:is|would|will|does|has|that|than))'],
      [
        'if',
        "if (?:there(?:['’]s| is| are)|you have|anyone has|anybody has|somebody has) (?:any|anything|no|other|a question|questions)\\b",
      ],
      [
        'move jump kick wrap get start circle come take bring hand',
        "(?:let['’]?s|let us|we can|we could|we should|we['’]ll|we will|i['’]ll|i will|can i|want to|wanted to) (?:just |also |now |maybe |first |then |quickly )?(?:move (?:on|over) to|jump|kick|wrap (?:up|this)|get started|start (?:with|off)|circle back|come back to (?:this|that|it)|take (?:it|this|that) (?:offline|async|there)|bring (?:this|it) (?:up|back)|hand (?:it )?over)\\b",
      ],
      [
        'go begin continue pause stop skip close open turn take talk do quickly quick hear',
        "(?:let['’]?s|let us|i['’]ll|i will|can i|i want to|i wanted to) (?:just |also |now |maybe |first |then |quickly )?(?:go (?:on|to|back|through|over|ahead|around|next)|begin|continue|pause|stop|skip|close|open|turn to|take|talk about|do (?:a )?quick|get a quick|quickly|hear from|wait)\\b",
      ],
      [
        'heads quick just summarize summarise recap',
        '(?:heads[- ]up|quick (?:question|update|check|recap|note|reminder|summary)|just (?:to|a) (?:summari[sz]e|recap|clarify|confirm|reminder|note|note that)|to (?:summari[sz]e|recap) (?:quickly|briefly))\\b',
      ],
      ['stage floor word screen', 'the (?:stage|floor|word|screen) is (?:all )?yours\\b'],
      [
        'present presenting introduce introducing share sharing show showing presentations read walk go going talk paste post update brief ask give',
        "i(?:['’]m| am|['’]ll| will| was| wanted to| want to| would like to|['’]d like to)(?: [a-zß-ɏḀ-ỿ]+){0,2} (?:present|presenting|introduce|introducing|share|sharing|show you|showing|looking for [a-zß-ɏḀ-ỿ]+ presentations|read out|walk you|go through|going through|talk (?:about|you)|paste|post (?:it|this|that|the link)|update you|ask it|give (?:an|a|you|the) (?:[a-zß-ɏḀ-ỿ]+ )?(?:update|overview|summary|introduction|presentation))\\b",
      ],
      [
        'update updates',
        '(?:client|team|development|quick|status|general) updates? (?:on|from|for|from the)\\b|(?:get|getting|share|sharing|give|giving|start with|hear) (?:some |the |an |any |a )?(?:[a-zß-ɏḀ-ỿ]+ )?updates?\\b',
      ],
      [
        'minute minutes',
        '(?:have|got|need|take|spend) (?:[a-zß-ɏḀ-ỿ]+ ){1,3}minutes? (?:to|left|until|more|for (?:this|that|the|questions))\\b',
      ],
      ['time', '(?:over|out of|running (?:over|out of)) time\\b'],
      ['consensus support', '(?:state the consensus|ask (?:everyone|everybody|again|for (?:explicit )?support))\\b'],
      ['agenda', 'agenda (?:request|requests|items?|points?|today|for (?:the|this|today))\\b'],
      [
        'wait',
        "(?:let['’]?s|we(?:['’]ll| will| can| should)|just) wait (?:for [a-zß-ɏḀ-ỿ]|a (?:few|minute|moment|second|bit))",
      ],
      [
        'slide agenda presentation outline screen',
        'this is (?:my|the|our) (?:[a-zß-ɏḀ-ỿ]+ )?(?:slide|agenda|presentation|outline|screen)\\b',
      ],
      [
        'later',
        "(?:we|i)(?:['’]ll| will| can| could) (?:[a-zß-ɏḀ-ỿ]+ )?(?:talk|discuss|come|get|look|return|be) \\b[^.]{0,40}\\blater\\b|have a presentation later\\b",
      ],
      ['all know', "you (?:all|guys) (?:know|see|remember|have)\\b|you['’]ve all\\b"],
      [
        'you your',
        'as you (?:said|mentioned|know|see|can see|asked|pointed out)\\b|(?:i saw|about|to|on|with) your (?:comment|point|question|slide|message|suggestion|email|e-mail|note)\\b',
      ],
    ] as const
  ).map(([words, source]) => [words, `\\b(?:${source})`] as const),
  'i',
);

/** Openings that leave a telling without its subject, or hang on what was heard before. */
export const BAD_HEAD =
  /^(?:(?:so|and|but|okay|well|now|also|then)[, ]+)*(?:as in\b|in other words|that being said|having said|speaking of|with (?:respect|regards?) to|regarding|look at that|likewise|same (?:for|with|here)|please,|means (?:because|that)|now just|let['’]?s just|probably do|mentioned (?:is|was|are|were)\b|[^\s,]+(?: [^\s,]+){0,2}, so (?:it|we|that|this|they|there|I)\b|quick,|sorry|ask for|now comes?|formally|the other (?:is|one|ones|thing)|the gist|me (?:also|too)|if (?:so|not)\b|just (?:a|one|some|for|to|want(?:ed)?)\b|hold on|hang on|links?:|nothing special|this one|that one|one thing (?:i|that i|is)|first one|the (?:first|second|third|last|next)(?: one)? (?:is|was)\b|the (?:first|second|third|last|next|other) (?:thing|point|one),|the (?:first|second|third|last) one|i (?:do not|don['’]t) (?:remember|recall)|i had to get|as [a-zß-ɏḀ-ỿ]+ing\b|(?:please )?go ahead\b|show me\b|to add to\b|how (?:this|that|it) works,|first qualify|far i\b)/i;

/** Nothing before the pronoun is meant by it: what is done, used, seen. */
export const BARE_OBJECT =
  /^(?:[^\s,]+\s){0,7}(?:do|does|did|doing|said|say|about|with|of|like|than|use|fix|discuss|add|put|found|find|doing|seen) (?:that|this|these|those|it|them)(?=[.,;]|$| (?:to|and|but|in|on|for|if|so|because|by|with|at|now|then|or|when|as|again|up|is|was|from|though|anyway|already|yet|out|over|here|there)\b)/i;
