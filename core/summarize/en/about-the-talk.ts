/** What is said of the talk itself, not of its matter: who wants to say something, who looks at what, where it goes on. */
import { anyCue } from '../../cue.ts';

const SAY =
  'say|mention|add|note|point out|ask|check|confirm|clarify|flag|bring (?:up|this up|that up)|raise|echo|respond|reply|comment|hear|call out|give|quickly|briefly|follow up|double[- ]check|make (?:a|one|the) (?:quick |small |last )?(?:comment|point|remark|note)';

/** Rows of the words that a match holds and its pattern. */
export const ABOUT_THE_TALK = anyCue(
  [
    [
      'comment comments question questions presentation point points slides hand doc document demo update updates',
      "\\b(?:i|we)(?:['’]ve| have| had| got| only have| just have| also have| do have)(?: [a-zß-ɏḀ-ỿ]+){0,3}? (?:comments?|questions?|presentation|hand up|points? (?:on|about|to make)|slides|demo|updates?)\\b(?! (?:that|whether|of)\\b)",
    ],
    [
      'wondering say saying curious',
      "\\bi(?:['’]m| was| am)? (?:just |also |only |actually )*(?:wondering|going to (?:say|mention|ask|suggest)|about to say|trying to say|just saying|curious)\\b|\\b(?:just|what i(?:['’]m| am| was)) saying\\b",
    ],
    [
      'want wanted like wish need needs',
      `\\bi (?:just |also |only |really |quickly |do |very )*(?:want|wanted|would like|['’]d like|wish|need)(?: just| also| quickly| briefly)? to (?:just |also |quickly |briefly |maybe )*(?:${SAY})\\b|\\b(?:brief|briefly|just|quickly) wanted to say\\b|\\bi(?:['’]d| would) (?:just |also |really )*(?:like|love) to (?:${SAY}|know|understand|see what)\\b|\\bone thing (?:that )?i (?:want|wanted|would like)\\b`,
    ],
    [
      'call chat discord meeting session',
      "\\b(?:on|after|in|during) (?:this|the|today['’]s|our) (?:[a-zß-ɏḀ-ỿ]+ )?(?:call|meeting|chat)\\b[.,]?|\\bin (?:zoom |the zoom |discord )?chat\\b|\\bthis (?:call|meeting|session) (?:is|was|will)\\b",
    ],
    [
      'host livestream stream record recording noise hear unmute unmuted mute screen',
      "\\bco-?host\\b|\\blive ?stream\\b|\\b(?:start|stop|begin|access to) (?:the )?record(?:ing)?\\b|\\bcan(?:['’]t|not)? (?:you )?hear (?:me|you|him|her|us)\\b|\\bnoise in the background\\b|\\bunmuted?\\b|\\bshar(?:e|ing) (?:my|your|the) screen\\b|\\b(?:on|of) (?:my|your) screen\\b|\\bside of the screen\\b",
    ],
    [
      'time',
      '\\b(?:bit of|some|no|little|enough|much|any|more) time (?:left|remaining|for (?:this|that|questions|discussion))\\b|\\bgiven the time\\b|\\bin the interest of time\\b|\\btime check\\b|\\bout of time\\b',
    ],
    [
      'congratulations congrats thank apologies apologize apologise welcome hello',
      '\\bcongrat[a-zß-ɏḀ-ỿ]+|\\bthank you\\b|\\b(?:my )?apologies\\b|^(?:hello|hi|welcome)\\b',
    ],
    [
      'help happy love glad',
      "^i (?:can|could|will|['’]?ll|would) (?:also |definitely |try to )?help\\b|^i(?:['’]m| am|['’]d| would) (?:also |very |more than |be |just )*(?:happy|glad|love) to (?:[a-zß-ɏḀ-ỿ]+ )?(?:hear|know|help|answer|chat|talk|discuss|present|share|continue|take|chime|see|give|get)\\b",
    ],
    [
      'discuss talk chat sync continue revisit pick',
      "\\b(?:we|i|let['’]?s)(?: can| could| should| need to| have to| might| will|['’]ll| must)? (?:also |then |just |maybe |definitely |probably )*(?:discuss|talk about|talk|chat|sync|continue|revisit|pick up|take) (?:this|that|it|these|them|more|further|about|async[a-zß-ɏḀ-ỿ]*|offline|in more detail|later|here|there)\\b",
    ],
    [
      'look',
      "\\b(?:i|we)(?:['’]ll| will| can| could| was planning to| need to| have to| should| would)? ?(?:also |just )?(?:take|taking|have|having|taken) an?(?: [a-zß-ɏḀ-ỿ]+)? look\\b",
    ],
    [
      'ask',
      "\\bi (?:would|will|['’]ll|['’]d|can|could|now)(?: like to| want to)? ?(?:just |also |maybe )?ask (?:[a-zß-ɏḀ-ỿ]+ ){1,3}to\\b",
    ],
    [
      'comment comments question questions point message messages suggestion remark',
      "\\bi (?:see|saw|read) (?:some|a few|a couple of|[a-zß-ɏḀ-ỿ]+|[a-zß-ɏḀ-ỿ][a-zß-ɏḀ-ỿ]+['’]s) (?:comments?|questions?|messages?|hands)\\b|\\b(?:to|on|about|with|for) (?!(?:the|a|this|one|some|good|main|key)\\b)(?:[a-zß-ɏḀ-ỿ]+['’]s|his|her|that|their|your) (?:last |earlier |first |second )?(?:point|question|comment|remark|message)\\b(?! (?:of|that)\\b)",
    ],
    [
      'said mentioned pointed',
      '\\b(?:like|as) i (?:just |already |have |also |earlier )*(?:said|mentioned|pointed out)\\b|\\b(?:already|just|earlier|you|i) mentioned\\b',
    ],
    ['next', '\\b(?:the )?next (?:thing|topic|up|item|speaker|step is the next)\\b(?! (?:that|to|we|is to)\\b)'],
    ['turn taking opportunity', '\\b(?:just )?taking the opportunity\\b|\\bif i may\\b|\\bmy turn\\b'],
    [
      'room call joining join here',
      '\\b(?:is|are)(?: also| not| now)? (?:here|in the room|on the call|in the call|joining)(?: today| now| as well)?[.!,]',
    ],
    ['here', "^(?:and |so |but )?here(?:['’]s| is| are| we| you)\\b"],
    [
      'remember sure recall know',
      "\\bi (?:do not|don['’]t|can['’]t|cannot) (?:quite |really |exactly |even )?(?:remember|recall)\\b|\\bi have no idea\\b|\\bhas no idea\\b|\\bi (?:do not|don['’]t) (?:really |quite |exactly |even )?know (?:if|what|whether|how|why|who|where|when|about)\\b",
    ],
  ] as const,
  'i',
);
