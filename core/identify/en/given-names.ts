/** Given names that are plainly a woman's or a man's in most places. A hint only, for the pronoun after a new name; kept small on purpose. */
import { wordSet } from '../../word-lists.ts';

export const WOMEN = wordSet(`
  ada agnes aisha aissatou akosua alice amina amy ana anjali ann anna anne anneliese asha ayesha barbara beatriz carmen caroline catherine charlotte
  chiara chloe christine clara claudia deborah diana dorothy elena elisabeth elizabeth ellen emily emma esther eva faith fatima fatou fiona
  funmilayo grace hannah hana hawa heather helen hira hiromi ilse ingrid irene isabel jane jennifer jessica joan josephine joyce judith julia
  karen kate katherine keiko laila laura leila lena leilani linda lisa lucia lucy margaret maria mariam marie martha mary meera meenakshi
  mercy mei michelle monica nadia nancy naomi nasreen natasha ngozi nicole nina noraini olga olivia patricia paula priya rachel rania rebecca rita
  rokeya rosa rosalind rose ruth salma samantha sandra sara sarah shaista sibongile sofia sonia sophie sunita susan svetlana tanya teresa thandi
  ursula valentina victoria wanjiru yasmin yuki zainab zanele zoe hodan lerato nomvula chiamaka adaeze ifeoma siobhan aoife niamh`);
export const MEN = wordSet(`
  aaron abdul abdullah adam ahmad ahmed alan albert alejandro alex andrei andrew andrey anthony antonio arjun arthur ben benjamin brian
  carlos charles chukwuemeka daniel david dennis dmitri dmitry edward emeka emmanuel eric ernst farid fernando firoz francis frank gary george giovanni giuseppe
  hans harbhajan hassan henry hiroshi hugo hussein ian ibrahim igor imran ivan jack jacob james jamshed jan jason javier jean joao john jonathan
  jorge jose joseph juan karl kenji kenneth kevin khalid kofi kwabena kwame lars luis marco marek mario mark martin matthew michael miguel mikhail
  mohamed mohammad mohammed muhammad naveed nicholas oleg omar oskar patrick paul pedro peter pierre piers rajesh ramesh ravi richard robert
  rodrigo roger ryan samuel sanjay scott sergei simon stephen steven suresh themba thomas timothy tom tomasz vikram viktor vladimir walter william
  yohannes yusuf zafar tariq kamran bilal haruto sipho chidi babatunde olumide`);
