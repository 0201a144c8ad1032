/** English finite verbs by form: a sentence without one of them is a fragment. */
import { wordSet } from '../../word-lists.ts';

export const AUXILIARIES = wordSet(
  "is are was were am be has have had do does did will would can could shall should may might must ought isn't aren't wasn't weren't hasn't " +
    "haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't needn't it's that's there's he's she's what's who's " +
    "i'm i've i'll i'd we're we've we'll we'd you're you've you'll you'd they're they've they'll they'd it'll that'll let's",
);

const STEMS =
  'accept achieve add affect agree allow announce apply approve argue ask base become begin believe belong benefit bind bring build buy call carry cause ' +
  'change charge check choose claim close collect come compare concern confirm connect consider contain continue contribute control cost count cover create ' +
  'cut deal decide decline decrease define deliver demand depend describe design develop die differ disagree discuss do double draft drop earn employ enable end ' +
  'ensure enter exceed exist expand expect explain export extend face fail fall feed feel fight fill find finish fit flow follow force form fund gain get give go ' +
  'grow halve handle happen harm have head hear help hide hold hope host hurt identify impact impose improve include increase indicate inspect insure introduce invest ' +
  'involve join jump keep kill know lack last launch lead learn leave lend let lie limit link live look lose love lower make manage match matter mean measure meet merge miss ' +
  'move need negotiate offer open operate oppose own pass pay perform permit place plan play point pose pose prefer prepare present prevent produce promise propose protect ' +
  'prove provide publish pull punish push put raise reach react read receive recommend reduce refer reflect refuse regulate reject relate rely remain remember remove repeat ' +
  'replace report represent require resist result return reveal rise rot run rush save say see seek seem sell send serve set share shift ship show shrink sign sink sit slip ' +
  'slow solve sound speak spend spread stand start state stay stop store struggle study suffer suggest support suppose surge survive take talk target tax teach tell test think ' +
  'threaten touch trade travel treat trust try turn understand use vary visit vote wait want warn waste watch weigh welcome win wonder work worry worsen write yield ' +
  'acknowledge admit arrive assume avoid conclude convince demonstrate deny deserve destroy discover eliminate emphasise emphasize hate imply insist intend justify listen ' +
  'maintain mislead obtain occur owe persuade predict presume pretend proceed realise realize recall recognise recognize recover respond restore retain succeed tend undermine underestimate violate weaken withdraw';

const thirdPerson = (stem: string) =>
  /(?:s|x|ch|sh|o)$/.test(stem) ? `${stem}es` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ies` : `${stem}s`;

export const THIRD_PERSON: ReadonlySet<string> = new Set(STEMS.split(/\s+/).map(thirdPerson));
export const BASE_FORMS: ReadonlySet<string> = wordSet(STEMS);
export const IRREGULAR_PAST = wordSet(
  'became began bound brought built bought came chose cost cut dealt did drew drove ate fell fed felt fought found flew forgot froze got gave went grew had heard ' +
    'hid held hurt kept knew led learnt left lent let lay lost made meant met paid put ran rose said saw sought sold sent set shook shut sang sank sat slept spoke spent ' +
    'spread stood stole struck swore took taught told thought threw understood woke wore won wrote drank slid shrank',
);
