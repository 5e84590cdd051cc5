import type { Locale } from '../i18n/locale.ts';

const lists: Record<Locale, string> = {
  pl: `a aby albo ale ani az bardzo bez bo by byc byl byla bylo byly byli bedzie beda ci co czy dla do gdy gdzie go
       i ich ile im iz ja jak jako je jego jej jest jestem ktora ktore ktorego ktorej ktory ktorych ktorym ktorzy lecz lub ma
       maja mi mial miala miec mnie moze mu my na nad nam nas nasz nasze naszych nie nich nim niz no o od on ona one oni
       oraz pod po poza przed przez przy sa sie soba swoj swoje ta tak takze tam te tego tej ten to tu tych tylko tym u w we
       wie wiec z za ze zas`,
  uk: `а аж але б без би був буде будуть була були було в вас ви від він вона вони воно все г де для до є же з за зі и і
       із ідо іх ії іи иого иому или коли ми на над нам нас не ні ним них о об один по під при про с та так також там те
       ти тим тих то тои тому тут у це ця цеи ці чи що як яка які яки якии я`,
  en: `a about also an and any are as at be been but by can did do for from had has have he her his how i if in into is it
       its me my no not of on or our she so than that the their them then there these they this to too us was we were what
       when where which who will with you your`,
};

const sets = Object.fromEntries(Object.entries(lists).map(([locale, list]) => [locale, new Set(list.split(/\s+/))]));

/**
 * Whether a word says nothing about what is looked for: "w", "oraz", "the".
 * @param word folded
 */
export function isStopWord(word: string, locale: Locale): boolean {
  return sets[locale]?.has(word) === true;
}
