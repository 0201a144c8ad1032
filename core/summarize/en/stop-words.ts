/** English words that carry no topic: function words, and what speech is full of. */
const WORDS = `
a about above after again against all also am an and any anybody anyone anything are as at be because been before being
below between both but by can cannot could did do does doing don't down during each either else ever every everybody
everyone everything few for from further had has have having he her here hers herself him himself his how i if in into is
it its itself just least less let like many may maybe me might mine more most much must my myself neither never no nobody
none nor not nothing now of off on once one ones only onto or other others our ours ourselves out over own per perhaps
quite rather really same shall she should since so some somebody someone something still such than that the their theirs
them themselves then there these they this those though through to together too toward towards under until unless up upon
us very was we were what whatever when where whether which while who whom whose why will with within without would yes yet
you your yours yourself yourselves
i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'll we're we've we'd we'll they're
they've they'd they'll that's there's here's what's who's where's how's let's isn't aren't wasn't weren't don't doesn't
didn't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't ain't
ah actually alright basically bit came come comes coming course definitely done eh er exactly fine get gets getting give
given go goes going gone gonna good got great guess guys hello hey hi hmm huh kind know knows lot lots make makes making
mean means mm mhm move need needs nice obviously oh ok okay please point pretty probably put question questions right said
saw say saying says see seen sense sort sorry stuff sure take takes talk talking tell thank thanks thing things think
thinking thought took try trying uh um use used using wanna want wanted wants way well went whole wow yeah yep yup
`;

export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));
