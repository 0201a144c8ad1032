/** People who speak without a name, "a mother from Turkana". */
/** Who says nothing to the report even where it tells whose husband he is. */
export const SOMEBODY =
  /^(?:participant|attendee|viewer|listener|member|delegate|panell?ist|expert|student|man|woman|mother|father|parent|resident|respondent|observer|questioner|caller|contributor|guest|colleague|grandmother|grandfather|boy|girl|child|pensioner|widow|neighbour|neighbor|aunt|uncle|brother|sister|son|daughter|husband|wife|cousin|friend)$/;
